import { migrate } from '../migrate.js';

/** Brings the database up to date, before the nodes of a real installation start. */
export async function run(_args: string[], io: { say: (line: string) => void }): Promise<number> {
  const { DATABASE_URL = '', DATABASE_OWNER_URL = DATABASE_URL } = process.env;
  const done = await migrate(DATABASE_OWNER_URL, decodeURIComponent(new URL(DATABASE_URL).username));
  io.say(done.length > 0 ? `Done: ${done.join(', ')}` : 'The database was up to date');
  return 0;
}
