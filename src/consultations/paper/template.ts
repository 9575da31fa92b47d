import { stringify } from 'csv-stringify/sync';
import type { Language, ProblemText } from '../../platform/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import { columnsOf, guideTo } from './columns.js';
import type { PaperEntry } from './paper.type.js';
import { ABOUT } from './read-sheet.js';

/** The names of the columns, and how each is filled in. It begins with a mark by which spreadsheets know UTF-8. */
export function templateOf(questionnaire: Questionnaire, language: Language): Pick<PaperEntry, 'csv' | 'columns'> {
  const columns = columnsOf(questionnaire).map((column) => ({ code: column.code, guide: guideTo(column, language) }));
  const further = ABOUT.map((code) => ({ code, guide: aboutGuides[code][language] }));
  const all = [...columns, ...further];
  return { csv: `\ufeff${stringify([all.map(({ code }) => code)])}`, columns: all };
}

const aboutGuides: Record<(typeof ABOUT)[number], ProblemText> = {
  language: { en: 'The language it was written in: en or cy', cy: 'Yr iaith yr ysgrifennwyd ef ynddi: en neu cy' },
  ward: { en: 'Where the person lives, by the name of the ward; may be blank', cy: 'Lle mae’r person yn byw, wrth enw’r ward; gall fod yn wag' },
  age: { en: 'up-to-15, 16-17 or adult; may be blank', cy: 'up-to-15, 16-17 neu adult; gall fod yn wag' },
  quote: { en: 'yes where quoting is permitted', cy: 'yes lle caniateir dyfynnu' },
};
