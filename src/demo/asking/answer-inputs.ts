import type { Item, Questionnaire, SubmitAnswersInput } from '../../consultations/index.js';
import type { Said } from './story.js';

type AnswerInput = SubmitAnswersInput['answers'][number];

/** What one person said, item by item, as the form would send it. */
export function answersOf(questionnaire: Questionnaire, said: readonly Said[]): AnswerInput[] {
  const items = questionnaire.flatMap((page) => page.items);
  return items.flatMap((item, at) => {
    const words = said[at] ?? null;
    return words === null ? [] : [{ itemId: item.id, ...answerTo(item, words) }];
  });
}

function answerTo(item: Item, said: string | number | readonly number[]): Omit<AnswerInput, 'itemId'> {
  if (typeof said === 'string') return { text: said };
  if (typeof said === 'number') return item.kind === 'one-choice' ? { optionIds: idsAt(item.options, [said]) } : { value: said };
  if (item.kind === 'map-point') return { point: { latitude: said[0] ?? 0, longitude: said[1] ?? 0 } };
  if (item.kind === 'budget') return { amounts: item.options.map(({ id }, at) => ({ optionId: id, amount: said[at] ?? 0 })).filter(({ amount }) => amount > 0) };
  return 'options' in item ? { optionIds: idsAt(item.options, said) } : {};
}

const idsAt = (options: readonly { readonly id: string }[], places: readonly number[]): string[] => places.map((place) => options[place]?.id ?? '');
