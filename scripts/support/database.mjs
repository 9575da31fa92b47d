import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataRoot } from './paths.mjs';

/**
 * Settles which database this process works on and puts it into the environment, where the server reads it:
 * the one that DATABASE_URL names, or else the embedded PostgreSQL, started when it doesn't run yet.
 * @param {(line: string) => void} say
 * @returns {Promise<{ stop(): Promise<void> }>}
 */
export async function openDatabase(say) {
  if (process.env.DATABASE_URL) {
    say('Using the database that DATABASE_URL names');
    return { stop: async () => undefined };
  }
  const { startPostgres } = await import('../postgres.mjs');
  const postgres = await startPostgres({ dataDir: join(dataRoot, 'pg'), say });
  Object.assign(process.env, { DATABASE_URL: postgres.appUrl, DATABASE_OWNER_URL: postgres.ownerUrl, FOLKMOOT_EMBEDDED: '1' });
  process.env.AUTH_SECRET ||= ownSecret();
  say(postgres.adopted ? 'PostgreSQL was running already' : 'PostgreSQL is running');
  const leave = async () => {
    const stopped = await postgres.stop();
    say(stopped ? 'PostgreSQL has stopped' : 'PostgreSQL goes on for another command that uses it');
  };
  let left;
  return { stop: () => (left ??= leave()) };
}

/** What signs session cookies, made once, so that people stay signed in when the server is started again. */
function ownSecret() {
  const file = join(dataRoot, 'auth-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
