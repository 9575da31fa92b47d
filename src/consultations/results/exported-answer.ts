import { inLanguage, type AgeBand, type Language } from '../../platform/index.js';
import { codesOf, type Answered, type Answers, type Item, type Option, type Questionnaire } from '../questionnaire/index.js';
import type { SubmissionSource } from '../submissions/index.js';
import { isYoung } from './groups.js';
import { cellOf, middleOf } from './map-grid.js';

export interface ExportedSubmission {
  readonly answers: Answers;
  readonly source: SubmissionSource;
  readonly wardId: string | null;
  readonly ageBand: AgeBand | null;
  readonly mayQuote: boolean;
  readonly holdsContactDetails: boolean;
  readonly language: Language;
}

export type Cell = string | number | null;

/** How the columns are called: the code of an item and what it asks. */
export function headings(questionnaire: Questionnaire, language: Language): string[] {
  return exported(questionnaire).map(([code, item]) => `${code} ${inLanguage(item.question, language).text}`);
}

/** What the columns are of. */
export const exportedItems = (questionnaire: Questionnaire): Item[] => exported(questionnaire).map(([, item]) => item);

/**
 * What was answered, item by item. For everybody without what could lead to a person: words only where quoting them is
 * permitted, they hold no contact detail and their author is grown up; places as squares of a hundred metres, and none
 * of young people (Y6).
 */
export function exportedCells(items: readonly Item[], submission: ExportedSubmission, forEverybody: boolean, language: Language): Cell[] {
  return items.map((item) => {
    const answered = submission.answers[item.id];
    if (!answered) return null;
    return forEverybody ? publicCell(item, answered, submission, language) : wholeCell(item, answered, language);
  });
}

/** Statements have their own results, and files aren't words. */
const exported = (questionnaire: Questionnaire): [string, Item][] => [...codesOf(questionnaire)].filter(([, { kind }]) => kind !== 'statement-round' && kind !== 'file');

function publicCell(item: Item, answered: Answered, submission: ExportedSubmission, language: Language): Cell {
  if (answered.kind === 'open-text') return submission.mayQuote && !submission.holdsContactDetails && !isYoung(submission) ? answered.text : null;
  if (answered.kind !== 'map-point') return wholeCell(item, answered, language);
  if (isYoung(submission)) return null;
  const { latitude, longitude } = middleOf(cellOf(answered));
  return `${latitude},${longitude}`;
}

function wholeCell(item: Item, answered: Answered, language: Language): Cell {
  const labels = (ids: readonly string[]): string[] => ids.map((id) => labelOf(item, id, language));
  switch (answered.kind) {
    case 'open-text':
      return answered.text;
    case 'one-choice':
      return labels([answered.optionId]).join();
    case 'several-choices':
      return labels(answered.optionIds).join('; ');
    case 'ranking':
      return labels(answered.optionIds).join(' > ');
    case 'scale':
    case 'number':
      return answered.value;
    case 'budget':
      return Object.entries(answered.amounts).map(([id, pounds]) => `${labelOf(item, id, language)}: ${pounds}`).join('; ');
    case 'map-point':
      return [`${answered.latitude},${answered.longitude}`, ...(answered.note ? [answered.note] : [])].join(' ');
    case 'file':
      return null;
  }
}

function labelOf(item: Item, id: string, language: Language): string {
  const options: readonly Option[] = 'options' in item ? item.options : [];
  const option = options.find((candidate) => candidate.id === id);
  return option ? inLanguage(option.label, language).text : '';
}
