import type { AgeBand, Language, ProblemText, Texts } from '../../platform/index.js';
import type { Answered, Answers, Questionnaire } from '../questionnaire/index.js';
import { checkAnswers } from '../submissions/index.js';
import { columnsOf, readCells, type Column } from './columns.js';
import { readTable, type Fault, type TableRow } from './read-table.js';
import { words } from './sheet.words.js';

/** What else a row says, in columns of its own. */
export const ABOUT = ['language', 'ward', 'age', 'quote'] as const;

export interface WardNamed {
  readonly id: string;
  readonly name: Texts;
}

/** One row: what one person said on paper or at a meeting. */
export interface SheetRow {
  readonly line: number;
  readonly answers: Answers;
  readonly language: Language;
  readonly wardId: string | null;
  readonly ageBand: AgeBand | null;
  readonly mayQuote: boolean;
}

export interface SheetRead {
  readonly rows: readonly SheetRow[];
  /** Nothing of a table with a fault is used. */
  readonly faults: readonly Fault[];
}

export const MOST_ROWS = 500;

/** Every row of a table against what is asked, and all that is wrong with any of them. */
export function readSheet(bytes: Buffer, questionnaire: Questionnaire, wards: readonly WardNamed[]): SheetRead {
  const table = readTable(bytes);
  if ('fault' in table) return { rows: [], faults: [table.fault] };
  const [head, ...rows] = table.rows;
  if (!head || rows.length === 0) return { rows: [], faults: [{ line: head?.line ?? 1, column: null, words: words.empty }] };
  if (rows.length > MOST_ROWS) return { rows: [], faults: [{ line: rows[MOST_ROWS]?.line ?? 1, column: null, words: words.tooManyRows(MOST_ROWS) }] };
  const columns = columnsOf(questionnaire);
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  const faults = faultsOfHead(head.line, names, columns);
  if (faults.length > 0) return { rows: [], faults };
  const read = rows.map((row) => readRow(new Row(row, names), questionnaire, columns, wards));
  return { rows: read.map(({ row }) => row), faults: read.flatMap((each) => each.faults) };
}

function faultsOfHead(line: number, names: readonly string[], columns: readonly Column[]): Fault[] {
  const asked = columns.map(({ code }) => code);
  const known = new Set<string>([...asked, ...ABOUT]);
  return [
    ...names.filter((name) => name !== '' && !known.has(name)).map((column) => ({ line, column, words: words.unknownColumn })),
    ...names.filter((name, place) => name !== '' && names.indexOf(name) < place).map((column) => ({ line, column, words: words.columnTwice })),
    ...asked.filter((code) => !names.includes(code)).map((column) => ({ line, column, words: words.missingColumn })),
  ];
}

class Row {
  readonly faults: Fault[] = [];
  readonly line: number;

  constructor(
    private readonly row: TableRow,
    private readonly names: readonly string[],
  ) {
    this.line = row.line;
    if (row.cells.slice(names.length).some((cell) => cell.trim() !== '')) this.isWrong(null, words.tooManyCells);
  }

  cell(column: string): string {
    return this.row.cells[this.names.indexOf(column)] ?? '';
  }

  isWrong(column: string | null, said: ProblemText): null {
    this.faults.push({ line: this.line, column, words: said });
    return null;
  }
}

function readRow(row: Row, questionnaire: Questionnaire, columns: readonly Column[], wards: readonly WardNamed[]): { row: SheetRow; faults: readonly Fault[] } {
  const answers = answersIn(row, questionnaire, columns);
  const about = { language: languageIn(row), wardId: wardIn(row, wards), ageBand: ageIn(row), mayQuote: quoteIn(row) };
  if (row.faults.length === 0 && Object.keys(answers).length === 0) row.isWrong(null, words.nothing);
  return { row: { line: row.line, answers, ...about }, faults: row.faults };
}

function answersIn(row: Row, questionnaire: Questionnaire, columns: readonly Column[]): Answers {
  const given = new Map<string, Answered>();
  for (const item of new Set(columns.map((column) => column.item))) {
    const own = columns.filter((column) => column.item === item);
    const read = readCells(item, own.map(({ code }) => row.cell(code)));
    if ('problem' in read) row.isWrong(own[0]?.code ?? null, read.problem);
    else if (read.answered) given.set(item.id, read.answered);
  }
  const checked = checkAnswers(questionnaire, Object.fromEntries(given), { complete: false });
  for (const { itemId, words: said } of checked.problems) row.isWrong(columns.find(({ item }) => item.id === itemId)?.code ?? null, said);
  return checked.answers;
}

function languageIn(row: Row): Language {
  const said = row.cell('language').trim().toLowerCase();
  if (said === '' || said === 'en' || said === 'cy') return said === 'cy' ? 'cy' : 'en';
  row.isWrong('language', words.language);
  return 'en';
}

function wardIn(row: Row, wards: readonly WardNamed[]): string | null {
  const said = row.cell('ward').trim().toLowerCase();
  if (said === '') return null;
  const ward = wards.find(({ name }) => Object.values(name).some((each) => each.toLowerCase() === said));
  return ward?.id ?? row.isWrong('ward', words.ward);
}

const AGES: readonly AgeBand[] = ['under-consent-age', 'up-to-15', '16-17', 'adult'];

function ageIn(row: Row): AgeBand | null {
  const said = row.cell('age').trim().toLowerCase();
  return said === '' ? null : (AGES.find((age) => age === said) ?? row.isWrong('age', words.age));
}

const YES = ['yes', 'y', '1', 'true', 'oes', 'ie', 'caniateir'];
const NO = ['', 'no', 'n', '0', 'false', 'nac oes', 'na'];

function quoteIn(row: Row): boolean {
  const said = row.cell('quote').trim().toLowerCase();
  if (!YES.includes(said) && !NO.includes(said)) row.isWrong('quote', words.yesOrNo);
  return YES.includes(said);
}
