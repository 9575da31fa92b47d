import { join } from 'node:path';
import pg from 'pg';
import { dataRoot, inRoot } from '../../scripts/support/paths.mjs';
import { loadRounds } from './load.mjs';
import { startProcess } from './processes.mjs';
import { AUTH_SECRET } from './secret.mjs';

/**
 * What a benchmark works with: one empty migrated database, the server as an installation runs it; and beside it the limit,
 * the least that could answer the same.
 * @param {{ place: Awaited<ReturnType<import('./place.mjs').openPlace>>, name: string, file: string, quick: boolean, profile: boolean, say: (line: string) => void }} options
 */
export async function openBench({ place, name, file, quick, profile, say }) {
  const nodeArgs = profile ? ['--cpu-prof', `--cpu-prof-dir=${join(dataRoot, 'bench', 'profiles')}`, `--cpu-prof-name=${name}.cpuprofile`] : [];
  const closing = [];
  let closed;
  const start = async (options) => {
    const started = await startProcess(options);
    closing.push(started.stop);
    return started;
  };
  const open = async (database) => {
    const { urls, drop } = await place.fresh(database);
    closing.push(drop);
    const owner = new pg.Client(urls.owner);
    await owner.connect();
    closing.push(() => owner.end());
    return {
      /** For seeding, as the owner of the tables. */
      owner,
      urls,
      /** A node as an installation runs it: nothing is switched off. */
      startServer: (env = {}) => start({ script: inRoot('dist/server/serve.js'), nodeArgs, env: { ...serverEnvironment(urls), ...env }, readyPath: '/health/ready' }),
      /** `node:http` answering with what the benchmark's own `answer(pool, request)` gives. */
      startLimit: () => start({ script: inRoot('bench/support/limit-server.mjs'), args: [file], env: { DATABASE_URL: urls.app }, readyPath: '/ready' }),
    };
  };
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    return {
      ...(await open(name)),
      quick,
      say,
      /** Any other process that it takes. */
      start,
      /** A second database with nodes of its own. */
      another: (suffix) => open(`${name}_${suffix}`),
      /** Requests a second of all, in turn; see load.mjs. */
      loadRounds: (contestants, options) => loadRounds(contestants, { quick, say, ...options }),
      close: () => (closed ??= close()),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function serverEnvironment({ owner, app }) {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATABASE_URL: app,
    DATABASE_OWNER_URL: owner,
    AUTH_SECRET,
    // Nothing is sent: the benchmarks sign nobody up.
    SMTP_URL: 'smtp://127.0.0.1:9',
    MIGRATE: 'false',
  };
}
