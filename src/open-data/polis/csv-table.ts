import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CsvError, parse, type Info, type Options } from 'csv-parse/sync';
import { ImportProblem } from '../import-problem.js';

/** One row of a CSV file, with the line on which it ends. */
export class CsvRow {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: Readonly<Record<string, string>>,
  ) {}

  text(column: string): string {
    return this.cells[column] ?? '';
  }

  /** The cell's value as `read` understands it; when that is nothing, the row is refused. */
  value<Value>(column: string, read: (text: string) => Value | undefined, expected: string): Value {
    const value = read(this.text(column));
    if (value === undefined) throw this.problem(`${column} is "${this.text(column)}", but should be ${expected}`);
    return value;
  }

  /** Milliseconds since 1970. */
  instant(column: string): Date {
    return this.value(column, (text) => (/^\d{12,13}$/.test(text) ? new Date(Number(text)) : undefined), 'a time in milliseconds');
  }

  id(column: string): string {
    return this.value(column, (text) => (/^\d{1,9}$/.test(text) ? String(Number(text)) : undefined), 'a number');
  }

  problem(reason: string): ImportProblem {
    return new ImportProblem(reason, this);
  }
}

interface ParsedRecord {
  record: Record<string, string>;
  info: Info;
}

/** Reads a CSV file whole; refused when it isn't there, isn't well-formed, or lacks a column. */
export async function readCsv(path: string, columns: readonly string[]): Promise<CsvRow[]> {
  const file = basename(path);
  let header: string[] = [];
  const keepHeader = (names: string[]): string[] => (header = names);
  const records = wellFormed<ParsedRecord>(file, await readText(path), { columns: keepHeader, info: true });
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new ImportProblem(`there is no column ${missing.join(', ')}`, { file, line: 1 });
  return records.map(({ record, info }) => new CsvRow(file, info.lines, record));
}

/** Reads a file of two columns without a header: names and what they stand for. */
export async function readPairs(path: string): Promise<Map<string, string>> {
  const records = wellFormed<{ name: string; value: string }>(basename(path), await readText(path), { columns: ['name', 'value'] });
  return new Map(records.map(({ name, value }) => [name, value]));
}

function wellFormed<Parsed>(file: string, text: string, options: Options): Parsed[] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, ...options }) as unknown[] as Parsed[];
  } catch (error) {
    if (error instanceof CsvError) throw new ImportProblem(error.message, { file, line: Number(error['lines'] ?? 1) });
    throw error;
  }
}

/** Bytes that aren't UTF-8 are refused rather than kept as something else. */
async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'it isn’t UTF-8';
    throw new ImportProblem(`${path} can’t be read: ${reason}`);
  }
}
