import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { prepare } from './build.mjs';
import { giveUp } from './support/obstacle.mjs';
import { dataRoot, inRoot, root } from './support/paths.mjs';
import { narrator } from './support/say.mjs';

/** Editors write a file in several steps; this long without a change means that they are done. */
const QUIET_MS = 150;

const say = narrator();
let server;
let restarting = Promise.resolve();
let postgres;
let stopping;

process.chdir(root);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (stopping ??= stop()));

try {
  await prepare(say);
  postgres = await holdPostgres();
  startServer();
  for (const folder of ['src', 'client'].map((name) => inRoot(name)).filter(existsSync)) watchFolder(folder);
} catch (error) {
  giveUp(error);
}

/** Holds the embedded PostgreSQL, so that it goes on while the server restarts. */
async function holdPostgres() {
  if (process.env.DATABASE_URL) return undefined;
  const { startPostgres } = await import('./postgres.mjs');
  return startPostgres({ dataDir: `${dataRoot}/pg`, say });
}

/** The same start as everybody's, in a process group of its own: it builds what the change made stale. */
function startServer() {
  server = spawn(process.execPath, ['scripts/start.mjs'], { stdio: 'inherit', detached: true });
  const mine = server;
  mine.once('exit', (code) => {
    mine.ended = true;
    if (code) say('The server has ended; it starts again with the next change');
  });
}

function watchFolder(folder) {
  let timer;
  watch(folder, { recursive: true }, (_event, file) => {
    if (!file || file.includes('node_modules')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      say(`${file} has changed`);
      restarting = restarting.then(restart);
    }, QUIET_MS);
  });
}

async function restart() {
  await stopServer();
  startServer();
}

async function stopServer() {
  if (!server || server.ended) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  await ended;
}

async function stop() {
  await restarting.catch(() => undefined);
  await stopServer();
  await postgres?.stop();
  process.exit();
}
