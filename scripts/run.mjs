import { existsSync } from 'node:fs';
import { prepare } from './build.mjs';
import { openDatabase } from './support/database.mjs';
import { checkNodeVersion } from './support/node-version.mjs';
import { explain, giveUp, Obstacle } from './support/obstacle.mjs';
import { inRoot } from './support/paths.mjs';
import { narrator } from './support/say.mjs';

const [name = '', ...args] = process.argv.slice(2);
const say = narrator();
/** The database being opened or open; a signal may come at either time. */
let database;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130));

try {
  await end(await run());
} catch (error) {
  giveUp(error);
  await end(1);
}

/** Runs one of src/commands on the database; its answer is the exit code. */
async function run() {
  checkNodeVersion();
  await prepare(say);
  const command = inRoot('dist/server/commands', `${name}.js`);
  if (!/^[a-z-]+$/.test(name) || !existsSync(command)) throw new Obstacle(`There is no command "${name}": package.json lists those there are.`);
  database = openDatabase(say);
  await database;
  const { run: runCommand } = await import(command);
  return runCommand(args, { say });
}

async function end(code) {
  const opened = await Promise.resolve(database).catch(() => undefined);
  await opened?.stop().catch((error) => console.error(explain(error)));
  process.exit(code);
}
