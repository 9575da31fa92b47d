import { parse, CsvError } from 'csv-parse/sync';
import type { ProblemText } from '../../platform/index.js';
import { words } from './sheet.words.js';

export interface TableRow {
  /** The line of the file on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Fault {
  readonly line: number;
  readonly column: string | null;
  readonly words: ProblemText;
}

export type TableRead = { readonly rows: readonly TableRow[] } | { readonly fault: Fault };

/** The rows of a CSV file as spreadsheets save them: with commas, semicolons or tabs, in UTF-8 or UTF-16. Empty lines are left out. */
export function readTable(bytes: Buffer): TableRead {
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return { fault: { line: 1, column: null, words: decoded } };
  try {
    const records = parse(decoded, { delimiter: delimiterOf(decoded), relaxColumnCount: true, info: true, raw: true, trim: false });
    return { rows: withLines(records as unknown as Record_[]) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: { line: Number(error['lines'] ?? 1), column: null, words: words.quotes } };
  }
}

interface Record_ {
  readonly record: readonly string[];
  readonly raw: string;
}

/** A quoted cell may run over several lines: a row begins where the one before it ended. */
function withLines(records: readonly Record_[]): TableRow[] {
  let line = 1;
  return records.flatMap(({ record, raw }) => {
    const begins = line;
    line += raw.split(/\r\n|\n|\r/).length - 1;
    return record.some((cell) => cell.trim() !== '') ? [{ line: begins, cells: record }] : [];
  });
}

/** The text, or why there is none. */
function decode(bytes: Buffer): string | ProblemText {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return words.workbook;
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? words.encoding : text;
  } catch {
    return words.encoding;
  }
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Names of columns hold none of these themselves: the one that the first line has most of parts them. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1);
  const count = (delimiter: string): number => first.split(delimiter).length;
  return [',', ';', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most));
}
