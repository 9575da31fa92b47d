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
  say(postgres.adopted ? 'PostgreSQL was running already' : 'PostgreSQL is running');
  return {
    async stop() {
      const stopped = await postgres.stop();
      say(stopped ? 'PostgreSQL has stopped' : 'PostgreSQL goes on for another command that uses it');
    },
  };
}
