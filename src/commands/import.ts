import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { isEmpty, seedDemo } from '../demo/seed.js';
import { migrateFor } from '../migrate.js';
import { describeSummary, ImportPolis, ImportProblem, readIds, type PolisImport } from '../open-data/index.js';
import { readSettings } from '../platform/index.js';

const USAGE = 'npm run import -- polis <folder> [--youth] [--leave-out 1,4-14]';

/** `npm run import -- polis <folder>`: brings in a conversation that was held elsewhere. */
export async function run(args: string[], io: { say: (line: string) => void }): Promise<number> {
  try {
    const wanted = readArguments(args);
    await importPolis(wanted, io);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    io.say(error.message);
    return 1;
  }
}

async function importPolis(wanted: PolisImport, { say }: { say: (line: string) => void }): Promise<void> {
  const settings = readSettings({ ...process.env, JOBS: 'false', LOG_LEVEL: 'warn' });
  if (settings.MIGRATE) await migrateFor(settings);
  const app = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: ['error'] });
  try {
    if (settings.demo && (await isEmpty(app))) await seedDemo(app, say);
    const summary = await app.get(ImportPolis, { strict: false }).execute(wanted, say);
    for (const line of describeSummary(summary)) say(line);
  } finally {
    await app.close();
  }
}

/** A folder is meant as seen from where npm was called. */
function readArguments(args: string[]): PolisImport {
  const { values, positionals } = parse(args);
  const [format, folder, ...more] = positionals;
  if (format !== 'polis' || !folder || more.length > 0) throw new ImportProblem(USAGE);
  const ids = values['leave-out'] ? readIds(values['leave-out']) : new Set<string>();
  return { folder: resolve(process.env['INIT_CWD'] ?? process.cwd(), folder), youth: values.youth ?? false, leaveOut: ids };
}

function parse(args: string[]): { values: { youth?: boolean; 'leave-out'?: string }; positionals: string[] } {
  try {
    return parseArgs({ args, allowPositionals: true, options: { youth: { type: 'boolean' }, 'leave-out': { type: 'string' } } });
  } catch (error) {
    throw new ImportProblem(`${(error as Error).message}\n${USAGE}`);
  }
}
