import { migrate } from './migrate.js';
import { readSettings } from './platform/index.js';

/** Brings the database up to date and ends: `node dist/server/migrate-cli.js`, once before the nodes of an installation start. */
try {
  const settings = readSettings(process.env);
  const appRole = decodeURIComponent(new URL(settings.DATABASE_URL).username);
  const done = await migrate(settings.DATABASE_OWNER_URL ?? settings.DATABASE_URL, appRole);
  process.stdout.write(`The database is up to date (${done.length} steps done)\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
