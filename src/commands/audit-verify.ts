import { readFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { AuditVerifier, type ChainEnd, type ChainReport, type Tampering } from '../audit/index.js';
import { readSettings } from '../platform/index.js';

const WORDS: Record<Tampering['what'], string> = {
  changed: 'was changed',
  missing: 'is missing',
  cut: 'and what followed it were cut off',
};

/**
 * `npm run audit:verify -- [file]`: goes through every chain. The file holds heads that somebody kept from /graphql's
 * auditHeads: lines of organisation slug, number and hash.
 */
export async function run(args: string[], io: { say: (line: string) => void }): Promise<number> {
  const kept = args[0] ? parseKept(await readFile(args[0], 'utf8')) : new Map<string, ChainEnd[]>();
  const settings = readSettings({ ...process.env, JOBS: 'false', LOG_LEVEL: 'warn' });
  const app = await NestFactory.createApplicationContext(AppModule.with(settings), { logger: ['error'] });
  try {
    const reports = await app.get(AuditVerifier, { strict: false }).verify(kept);
    for (const report of reports) io.say(describe(report));
    return reports.every((report) => report.tampering === null) ? 0 : 1;
  } finally {
    await app.close();
  }
}

function describe({ slug, entries, tampering }: ChainReport): string {
  if (!tampering) return `${slug}: ${entries} entries, whole`;
  return `${slug}: entry ${tampering.seq} ${WORDS[tampering.what]}`;
}

function parseKept(text: string): Map<string, ChainEnd[]> {
  const kept = new Map<string, ChainEnd[]>();
  for (const line of text.split('\n').filter((given) => given.trim())) {
    const [slug = '', seq = '', hash = ''] = line.trim().split(/\s+/);
    kept.set(slug, [...(kept.get(slug) ?? []), { seq: Number(seq), hash }]);
  }
  return kept;
}
