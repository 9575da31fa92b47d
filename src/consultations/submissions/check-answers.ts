import type { ProblemText } from '../../platform/index.js';
import { itemsOf, type Answered, type Answers, type Item, type Questionnaire } from '../questionnaire/index.js';
import { words } from './answer.words.js';
import { checkItem, isBlank } from './check-item.js';

/** Something to say about one item. */
export interface ItemNote {
  readonly itemId: string;
  readonly words: ProblemText;
}

export interface CheckedAnswers {
  /** What is kept, where nothing is wrong: without what was blank or not asked. */
  readonly answers: Answers;
  readonly problems: readonly ItemNote[];
  /** What was answered although it isn't asked of somebody who answered so. It is left out, and that is said. */
  readonly dropped: readonly ItemNote[];
}

export interface Asking {
  /** Required items must be answered. Otherwise what is blank stays blank: a form on paper can't be asked again. */
  readonly complete: boolean;
}

/** Every answer against what is asked; nothing that is wrong is left for a second look. */
export function checkAnswers(questionnaire: Questionnaire, given: Answers, { complete }: Asking): CheckedAnswers {
  const items = itemsOf(questionnaire);
  const answers = new Map<string, Answered>();
  const dropped: ItemNote[] = [];
  const problems = strays(items, given);
  for (const item of items) {
    const answer = Object.hasOwn(given, item.id) ? given[item.id] : undefined;
    const isSaid = answer !== undefined && !isBlank(answer);
    if (!isAsked(item, answers)) {
      if (isSaid) dropped.push({ itemId: item.id, words: words.notAsked });
    } else if (isSaid) {
      const checked = checkItem(item, answer);
      if ('problem' in checked) problems.push({ itemId: item.id, words: checked.problem });
      else answers.set(item.id, checked.answer);
    } else if (complete && item.isRequired && item.kind !== 'statement-round') {
      problems.push({ itemId: item.id, words: words.required });
    }
  }
  return { answers: Object.fromEntries(answers), problems, dropped };
}

/** Whether an item is asked of somebody with these answers: conditions look at choices further up, themselves asked. */
export function isAsked({ onlyIf }: Item, answers: ReadonlyMap<string, Answered>): boolean {
  if (!onlyIf) return true;
  const chosen = answers.get(onlyIf.itemId);
  if (chosen?.kind === 'one-choice') return onlyIf.optionIds.includes(chosen.optionId);
  if (chosen?.kind === 'several-choices') return chosen.optionIds.some((id) => onlyIf.optionIds.includes(id));
  return false;
}

function strays(items: readonly Item[], given: Answers): ItemNote[] {
  const known = new Set(items.map(({ id }) => id));
  return Object.keys(given).flatMap((itemId) => (known.has(itemId) ? [] : [{ itemId, words: words.unknownItem }]));
}
