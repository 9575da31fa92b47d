import { inLanguage, type Language, type ProblemText } from '../../platform/index.js';
import { codesOf, optionCode, optionsByCode, type Answered, type Budget, type Item, type Option, type Questionnaire } from '../questionnaire/index.js';
import { guides, words } from './sheet.words.js';

/** What stands in a cell, as part of an answer. Null where the cell is empty. */
export type CellRead = { readonly answered: Answered | null } | { readonly problem: ProblemText };

/** One column of the template, and how its cells are read. */
export interface Column {
  readonly code: string;
  readonly item: Item;
  /** The option of a budget that it is for. */
  readonly option: Option | null;
}

/** The columns of a questionnaire. Statement rounds are answered by stances, and files can't stand in a table. */
export function columnsOf(questionnaire: Questionnaire): Column[] {
  return [...codesOf(questionnaire)].flatMap(([code, item]): Column[] => {
    if (item.kind === 'statement-round' || item.kind === 'file') return [];
    if (item.kind !== 'budget') return [{ code, item, option: null }];
    return item.options.map((option, place) => ({ code: `${code}.${optionCode(place)}`, item, option }));
  });
}

/** How a column is filled in, for whoever opens the template. */
export function guideTo({ item, option }: Column, language: Language): string {
  const label = (each: Option): string => inLanguage(each.label, language).text;
  const asked = inLanguage(item.question, language).text;
  const letters = 'options' in item && !option ? item.options.map((each, place) => `${optionCode(place)} = ${label(each)}`).join('; ') : '';
  return [asked, option ? label(option) : letters, way(item, language)].filter(Boolean).join(' – ');
}

/** What is written into the cell. */
function way(item: Item, language: Language): string {
  switch (item.kind) {
    case 'open-text':
      return guides.words[language];
    case 'one-choice':
      return guides.oneLetter[language];
    case 'several-choices':
      return guides.letters(item.most)[language];
    case 'ranking':
      return guides.ranked(item.places)[language];
    case 'scale':
      return guides.between(item.from, item.to)[language];
    case 'number':
      return guides.amount(item.least, item.most, inLanguage(item.unit, language).text)[language];
    case 'budget':
      return guides.pounds(item.sum)[language];
    case 'map-point':
      return guides.point[language];
    case 'statement-round':
    case 'file':
      return '';
  }
}

/** The answer to an item from its cells, one or, for a budget, one an option. */
export function readCells(item: Item, cells: readonly string[]): CellRead {
  const [cell = ''] = cells;
  if (cells.every((each) => each.trim() === '')) return { answered: null };
  switch (item.kind) {
    case 'open-text':
      return { answered: { kind: 'open-text', text: cell } };
    case 'one-choice':
      return lettersIn(item.options, cell, words.oneLetter, (ids) => (ids.length === 1 && ids[0] ? { kind: 'one-choice', optionId: ids[0] } : null));
    case 'several-choices':
      return lettersIn(item.options, cell, words.letters, (optionIds) => ({ kind: 'several-choices', optionIds }));
    case 'ranking':
      return lettersIn(item.options, cell, words.letters, (optionIds) => ({ kind: 'ranking', optionIds }));
    case 'scale':
    case 'number':
      return numberIn(cell, (value) => ({ kind: item.kind, value }));
    case 'budget':
      return amountsIn(item, cells);
    case 'map-point':
      return pointIn(cell);
    case 'statement-round':
    case 'file':
      return { answered: null };
  }
}

function lettersIn(options: readonly Option[], cell: string, otherwise: ProblemText, toAnswer: (ids: string[]) => Answered | null): CellRead {
  const byCode = optionsByCode(options);
  const chosen = cell.toLowerCase().split(/[\s,;+]+/).filter(Boolean).map((code) => byCode.get(code)?.id);
  const ids = chosen.filter((id) => id !== undefined);
  const answered = ids.length === chosen.length ? toAnswer(ids) : null;
  return answered ? { answered } : { problem: otherwise };
}

function numberIn(cell: string, toAnswer: (value: number) => Answered): CellRead {
  const value = toNumber(cell);
  return value === null ? { problem: words.number } : { answered: toAnswer(value) };
}

function amountsIn({ options }: Budget, cells: readonly string[]): CellRead {
  const amounts = options.map(({ id }, place): [string, number | null] => [id, toNumber((cells[place] ?? '').replace(/[£,\s]/g, '') || '0')]);
  const known = amounts.filter((each): each is [string, number] => each[1] !== null);
  return known.length < amounts.length ? { problem: words.number } : { answered: { kind: 'budget', amounts: Object.fromEntries(known) } };
}

function pointIn(cell: string): CellRead {
  const [latitude, longitude, ...rest] = cell.trim().split(/[\s,;]+/).map(toNumber);
  if (latitude == null || longitude == null || rest.length > 0) return { problem: words.point };
  return { answered: { kind: 'map-point', latitude, longitude, note: null } };
}

function toNumber(cell: string): number | null {
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(cell.trim()) ? Number(cell) : null;
}
