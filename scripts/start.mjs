import { prepare } from './build.mjs';
import { openDatabase } from './support/database.mjs';
import { tryLock } from './support/lock.mjs';
import { checkNodeVersion } from './support/node-version.mjs';
import { explain, giveUp, Obstacle } from './support/obstacle.mjs';
import { dataRoot, inRoot, root } from './support/paths.mjs';
import { checkPort } from './support/port.mjs';
import { endCommands } from './support/run-command.mjs';
import { narrator } from './support/say.mjs';

const say = narrator();
/** One Ctrl-C may arrive twice, from the terminal and through npm; only one after this long is a second one. */
const SAME_SIGNAL_MS = 500;
const MOST_NODES = 16;
let launching;
let app;
let database;
let stopping = false;
let stoppedAt = 0;

/** `npm run start:cluster -- 2` starts so many nodes and a worker; `npm start` one node that does everything. */
const nodes = process.argv[2] === '--cluster' ? Number(process.argv[3] ?? 2) : 1;

process.chdir(root);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.on('uncaughtException', fail);
process.stdout.on('error', () => undefined); // a closed terminal must not keep us from stopping in order

await start().catch(fail);

async function start() {
  checkNodeVersion();
  if (!Number.isInteger(nodes) || nodes < 1 || nodes > MOST_NODES) throw new Obstacle(`Say how many nodes, 1 to ${MOST_NODES}: npm run start:cluster -- 2`);
  const { announce } = await takeDataFolder();
  await checkPort();
  await prepare(say);
  if (stopping) return;
  launching = launch(announce);
  await launching;
}

async function launch(announce) {
  database = await openDatabase(say);
  if (stopping) return;
  say('Starting the server …');
  const server = nodes > 1 ? await import('./cluster.mjs') : await import(inRoot('dist/server/main.js'));
  app = await server.start({ say, nodes });
  announce(app.url);
  if (!stopping) say(`Ready at ${app.url} (Ctrl-C stops everything)`);
}

/** Two servers on one data folder would do every job twice. */
async function takeDataFolder() {
  if (process.env.DATABASE_URL) return { announce: () => undefined };
  const lock = await tryLock(`serve ${dataRoot}`);
  if (!('free' in lock)) return lock;
  const where = lock.heldBy ? ` at ${lock.heldBy}` : '';
  throw new Obstacle(
    `Folkmoot is already running${where} with the data in ${dataRoot}: use or stop that one, or set FOLKMOOT_DATA and PORT to run a second one.`,
  );
}

/** A signal may come while the database or the server is starting: that is let finish, so that it can be stopped in order. */
async function stop() {
  if (stopping) return performance.now() - stoppedAt > SAME_SIGNAL_MS && force();
  stopping = true;
  stoppedAt = performance.now();
  say('Stopping …');
  await endCommands();
  await quietly(() => launching);
  await stopAll();
  process.exit();
}

/** The second Ctrl-C: don't wait for the server, but don't leave the database behind either. */
async function force() {
  await quietly(() => database?.stop());
  process.exit(1);
}

async function fail(error) {
  if (stopping) return;
  stopping = true;
  giveUp(error);
  await stopAll();
  process.exit();
}

async function stopAll() {
  await quietly(() => app?.close());
  await quietly(() => database?.stop());
}

async function quietly(work) {
  try {
    await work();
  } catch (error) {
    console.error(explain(error));
  }
}
