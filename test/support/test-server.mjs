import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres.mjs';
import { stopPostmaster } from '../../scripts/postgres/postmaster.mjs';
import { ensureRoles } from '../../scripts/postgres/roles.mjs';
import { inRoot } from '../../scripts/support/paths.mjs';

const servers = inRoot('.data', 'test');

/** This data need not survive the machine, so nothing waits for the disk. */
const thrownAway = { fsync: 'off', full_page_writes: 'off' };

/**
 * The PostgreSQL that the tests work on: the one that TEST_DATABASE_URL names (a superuser's address),
 * or an embedded one of this run alone.
 * @returns {Promise<{ url(database: string, role: string): string, stop(): Promise<void> }>}
 */
export function openTestServer() {
  const address = process.env.TEST_DATABASE_URL;
  return address ? useGivenServer(address) : startOwnServer();
}

async function startOwnServer() {
  await clearAbandoned();
  const dataDir = join(servers, `pg-${process.pid}`);
  const { url, stop } = await startPostgres({ dataDir, settings: thrownAway });
  return {
    url,
    async stop() {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A test run that was killed can't clean up: the next one does it. */
async function clearAbandoned() {
  mkdirSync(servers, { recursive: true });
  for (const name of readdirSync(servers)) {
    const pid = Number(/^pg-(\d+)$/.exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    await stopPostmaster(join(servers, name, 'cluster'));
    rmSync(join(servers, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function useGivenServer(address) {
  const password = randomBytes(24).toString('base64url');
  const admin = new pg.Client(address);
  await admin.connect();
  await ensureRoles(admin, { folkmoot_owner: password, folkmoot_app: password });
  await admin.end();
  const url = (database, role) => {
    const there = new URL(address);
    there.pathname = `/${database}`;
    if (role !== 'postgres') Object.assign(there, { username: role, password });
    return there.href;
  };
  return { url, stop: async () => undefined };
}
