import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { findBinaries } from './postgres/binaries.mjs';
import { ensureCluster } from './postgres/cluster.mjs';
import { openDataFolder, roles } from './postgres/data-folder.mjs';
import { findRunning, launch, stopPostmaster } from './postgres/postmaster.mjs';
import { ensureDatabase } from './postgres/roles.mjs';
import { chooseSystemAccount } from './postgres/system-account.mjs';
import { alone } from './support/lock.mjs';
import { Obstacle } from './support/obstacle.mjs';
import { waitUntil } from './support/wait-until.mjs';

const LAUNCH_SECONDS = 20;
/** Held by every process that uses the server, as a shared advisory lock, so that the last one knows that it is the last. */
const IN_USE = 7_316_905;

/**
 * Starts the PostgreSQL that keeps its data in a folder, or joins it when it runs already (for another
 * command, or since a Node that was killed). Several processes may use one folder; the last to stop stops it.
 * @param {{ dataDir: string, say?: (line: string) => void, settings?: Record<string, string> }} options
 */
export async function startPostgres({ dataDir, say = () => undefined, settings = {} }) {
  const binaries = findBinaries();
  const folder = openDataFolder(dataDir, binaries.major);
  const { server, session } = await alone(`postgres ${folder.dataDir}`, async () => {
    const found = await findRunning(folder.cluster);
    const running = found ?? (await startServer(folder, binaries, settings, say));
    return { server: { ...running, adopted: Boolean(found) }, session: await join(running, folder) };
  });
  const url = (database, role) => `postgres://${role}:${folder.passwords[role]}@127.0.0.1:${server.port}/${database}`;
  let left;
  return {
    adopted: server.adopted,
    pid: server.pid,
    adminUrl: url('postgres', roles.admin),
    ownerUrl: url('folkmoot', roles.owner),
    appUrl: url('folkmoot', roles.app),
    url,
    /** @returns {Promise<boolean>} false when another process still uses the server, which then goes on */
    stop: () => (left ??= alone(`postgres ${folder.dataDir}`, () => leave(session, server, folder))),
  };
}

async function startServer(folder, binaries, settings, say) {
  const account = chooseSystemAccount(folder.dataDir, binaries.postgres);
  ensureCluster({ ...folder, initdb: binaries.initdb, account, say });
  const attempt = async () => launch({ ...folder, postgres: binaries.postgres, account, settings, port: await freePort() });
  // A port may be taken between choosing and using it, and what a killed server leaves takes a moment to go.
  const started = await waitUntil(async () => (await attempt()) || isHopeless(folder.log), { seconds: LAUNCH_SECONDS });
  const running = started === true ? await findRunning(folder.cluster) : undefined;
  if (running) return running;
  throw new Obstacle(`PostgreSQL did not start (${lastWords(folder.log)}): the whole story is in ${folder.log}.`);
}

/** The session that says "in use" for as long as this process lives. */
async function join({ port }, { passwords }) {
  const session = await connect(port, passwords);
  await session.query('SELECT pg_advisory_lock_shared($1)', [IN_USE]);
  await ensureDatabase(session, passwords);
  return session;
}

async function connect(port, passwords) {
  const { default: pg } = await import('pg');
  const [user, password] = [roles.admin, passwords[roles.admin]];
  const session = new pg.Client({ host: '127.0.0.1', port, user, password, database: 'postgres', application_name: 'folkmoot in use' });
  // Whoever queries next notices that the session has ended; here that must only not end the process.
  session.on('error', () => undefined);
  await session.connect();
  return session;
}

async function leave(session, { port }, { cluster, passwords }) {
  await session.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE]).catch(() => undefined);
  await session.end().catch(() => undefined);
  const isLast = await nobodyUses(port, passwords);
  if (isLast) await stopPostmaster(cluster);
  return isLast;
}

/** Asked in a session of its own, because the one that was held may have been cut. */
async function nobodyUses(port, passwords) {
  try {
    const session = await connect(port, passwords);
    const { rows } = await session.query('SELECT pg_try_advisory_lock($1) AS free', [IN_USE]);
    await session.end();
    return rows[0].free;
  } catch {
    return true; // nobody answers: it is down, or going down
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const passing = /Address already in use|could not bind|pre-existing shared memory block|lock file "postmaster.pid" already exists/;

const isHopeless = (log) => (passing.test(tail(log)) ? false : 'hopeless');

const lastWords = (log) => tail(log).split('\n').findLast((line) => /FATAL|PANIC|rror/.test(line))?.trim() ?? 'no reason given';

const tail = (log) => readFileSync(log, 'utf8').slice(-2000);
