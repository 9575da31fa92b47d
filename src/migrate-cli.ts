import { migrateFor } from './migrate.js';
import { readSettings } from './platform/index.js';

/** Brings the database up to date and ends: `node dist/server/migrate-cli.js`, once before the nodes of an installation start. */
try {
  const done = await migrateFor(readSettings(process.env));
  process.stdout.write(`The database is up to date (${done.length} steps done)\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
