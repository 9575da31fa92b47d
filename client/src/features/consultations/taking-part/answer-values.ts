import type { AnswerInput, QuestionFragment, QuestionsFragment, SubmittedFragment } from '../../../graphql/generated/graphql.js';

export type Values = Record<string, string>;
type Pages = QuestionsFragment['pages'];

/** The field of an item, and of a part of one; as the server names what is wrong. */
export const fieldOf = (itemId: string, part?: string | number): string => (part === undefined ? `answers.${itemId}` : `answers.${itemId}.${part}`);

export const itemsOf = (pages: Pages): QuestionFragment[] => pages.flatMap(({ items }) => items);

/** What of an item is typed in, besides the item's own field. */
function partsOf(item: QuestionFragment): (string | number)[] {
  switch (item.__typename) {
    case 'SeveralChoicesItem':
      return item.options.map(({ id }) => id);
    case 'RankingItem':
      return Array.from({ length: item.places }, (_, place) => place);
    case 'BudgetItem':
      return item.lines.map(({ id }) => id);
    case 'MapPointItem':
      return ['latitude', 'longitude', 'note'];
    case 'OpenTextItem':
    case 'OneChoiceItem':
    case 'ScaleItem':
    case 'NumberItem':
    case 'FileItem':
    case 'StatementRoundItem':
      return [];
  }
}

/** Every field of the questionnaire, empty or with what was sent before. */
export function valuesFor(pages: Pages, sent: Pick<SubmittedFragment, 'answers' | 'isAdult' | 'mayQuote' | 'wantsOutcome'> | null | undefined): Values {
  const items = itemsOf(pages);
  const empty = items.flatMap((item) => [fieldOf(item.id), ...partsOf(item).map((part) => fieldOf(item.id, part))]).map((name) => [name, '']);
  const answered = (sent?.answers ?? []).flatMap((answer) => {
    const item = items.find(({ id }) => id === answer.itemId);
    return item ? Object.entries(valuesOf(item, answer)) : [];
  });
  const wishes = { isAdult: sent?.isAdult ? 'yes' : '', mayQuote: sent?.mayQuote ? 'yes' : '', wantsOutcome: sent?.wantsOutcome ? 'yes' : '' };
  return { ...Object.fromEntries(empty), ...Object.fromEntries(answered), ...wishes } as Values;
}

function valuesOf(item: QuestionFragment, answer: SubmittedFragment['answers'][number]): Values {
  const at = (part?: string | number): string => fieldOf(item.id, part);
  switch (item.__typename) {
    case 'OpenTextItem':
      return { [at()]: answer.text ?? '' };
    case 'OneChoiceItem':
      return { [at()]: answer.optionIds?.[0] ?? '' };
    case 'SeveralChoicesItem':
      return Object.fromEntries((answer.optionIds ?? []).map((id) => [at(id), 'yes']));
    case 'RankingItem':
      return Object.fromEntries((answer.optionIds ?? []).map((id, place) => [at(place), id]));
    case 'ScaleItem':
    case 'NumberItem':
      return { [at()]: answer.value?.toString() ?? '' };
    case 'BudgetItem':
      return Object.fromEntries((answer.amounts ?? []).map(({ optionId, amount }) => [at(optionId), String(amount)]));
    case 'MapPointItem':
      return { [at('latitude')]: String(answer.point?.latitude ?? ''), [at('longitude')]: String(answer.point?.longitude ?? ''), [at('note')]: answer.point?.note ?? '' };
    case 'FileItem':
      return { [at()]: (answer.fileIds ?? []).join(' ') };
    case 'StatementRoundItem':
      return {};
  }
}

/** What was answered to an item, as the API takes it; undefined when nothing was. */
export function answerTo(item: QuestionFragment, values: Values): AnswerInput | undefined {
  const value = (part?: string | number): string => values[fieldOf(item.id, part)]?.trim() ?? '';
  const given = (answer: Omit<AnswerInput, 'itemId'>, isGiven: boolean): AnswerInput | undefined => (isGiven ? { itemId: item.id, ...answer } : undefined);
  switch (item.__typename) {
    case 'OpenTextItem':
      return given({ text: value() }, value() !== '');
    case 'OneChoiceItem':
      return given({ optionIds: [value()] }, value() !== '');
    case 'SeveralChoicesItem': {
      const optionIds = item.options.map(({ id }) => id).filter((id) => value(id) === 'yes');
      return given({ optionIds }, optionIds.length > 0);
    }
    case 'RankingItem': {
      const optionIds = partsOf(item).map((place) => value(place));
      return given({ optionIds: optionIds.filter((id) => id !== '') }, optionIds.some((id) => id !== ''));
    }
    case 'ScaleItem':
    case 'NumberItem':
      return given({ value: numberFrom(value()) }, value() !== '');
    case 'BudgetItem': {
      const amounts = item.lines.map(({ id }) => ({ optionId: id, amount: Math.round(numberFrom(value(id))) }));
      return given({ amounts: amounts.filter(({ amount }) => amount > 0) }, amounts.some(({ amount }) => amount > 0));
    }
    case 'MapPointItem':
      return given(
        { point: { latitude: numberFrom(value('latitude')), longitude: numberFrom(value('longitude')), note: value('note') || null } },
        value('latitude') !== '' || value('longitude') !== '',
      );
    case 'FileItem':
      return given({ fileIds: value().split(' ').filter(Boolean) }, value() !== '');
    case 'StatementRoundItem':
      return undefined;
  }
}

/** “1,5” and “1.5” alike; 0 for nothing. What isn't a number the server refuses. */
export const numberFrom = (typed: string): number => Number(typed.replaceAll(/[£\s]/g, '').replace(',', '.'));

/** An item that depends on a choice further up is asked when that choice was made. */
export function isAsked(item: QuestionFragment, pages: Pages, values: Values): boolean {
  if (!item.onlyIf) return true;
  const { itemId, optionIds } = item.onlyIf;
  const above = itemsOf(pages).find(({ id }) => id === itemId);
  const chosen = above && isAsked(above, pages, values) ? (answerTo(above, values)?.optionIds ?? []) : [];
  return chosen.some((id) => optionIds.includes(id));
}

export function answersFrom(pages: Pages, values: Values): AnswerInput[] {
  return itemsOf(pages).flatMap((item) => (isAsked(item, pages, values) ? (answerTo(item, values) ?? []) : []));
}
