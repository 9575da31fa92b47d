import { join } from 'node:path';
import pg from 'pg';
import { roles } from '../../scripts/postgres/data-folder.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { dataRoot, inRoot } from '../../scripts/support/paths.mjs';
import { loadRounds } from './load.mjs';
import { startProcess } from './processes.mjs';
import { AUTH_SECRET } from './secret.mjs';

/**
 * What a benchmark works with: a PostgreSQL of its own, as durable as in life, with one empty migrated database; the server
 * as an installation runs it; and beside it the limit, the least that could answer the same.
 * @param {{ name: string, file: string, quick: boolean, profile: boolean, say: (line: string) => void }} options
 */
export async function openBench({ name, file, quick, profile, say }) {
  const postgres = await startPostgres({ dataDir: join(dataRoot, 'bench', 'pg'), say });
  const database = `bench_${name.replaceAll('-', '_')}`;
  const urls = { owner: postgres.url(database, roles.owner), app: postgres.url(database, roles.app) };
  const nodeArgs = profile ? ['--cpu-prof', `--cpu-prof-dir=${join(dataRoot, 'bench', 'profiles')}`, `--cpu-prof-name=${name}.cpuprofile`] : [];
  const closing = [];
  await recreate(postgres.adminUrl, database);
  await migrate(urls.owner);
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  closing.push(() => owner.end());
  const start = async (options) => {
    const started = await startProcess(options);
    closing.push(started.stop);
    return started;
  };
  let closed;
  return {
    quick,
    say,
    /** For seeding, as the owner of the tables. */
    owner,
    urls,
    /** A node as an installation runs it: nothing is switched off. */
    startServer: (env = {}) => start({ script: inRoot('dist/server/serve.js'), nodeArgs, env: { ...serverEnvironment(urls), ...env }, readyPath: '/health/ready' }),
    /** `node:http` answering with what the benchmark's own `answer(pool, request)` gives. */
    startLimit: () => start({ script: inRoot('bench/support/limit-server.mjs'), args: [file], env: { DATABASE_URL: urls.app }, readyPath: '/ready' }),
    /** Requests a second of both, in turn; see load.mjs. */
    loadRounds: (contestants, options) => loadRounds(contestants, { quick, say, ...options }),
    close: () => (closed ??= closeAll()),
  };

  async function closeAll() {
    for (const close of closing.reverse()) await close();
    await drop(postgres.adminUrl, database);
    await postgres.stop();
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

/** In this process the migrations of the built server are run as they are anywhere. */
async function migrate(ownerUrl) {
  const { migrate: run } = await import(inRoot('dist/server/migrate.js'));
  await run(ownerUrl, roles.app);
}

async function recreate(adminUrl, database) {
  await drop(adminUrl, database);
  await asAdmin(adminUrl, `create database ${database} owner ${roles.owner} template template0`);
}

const drop = (adminUrl, database) => asAdmin(adminUrl, `drop database if exists ${database} with (force)`);

async function asAdmin(adminUrl, statement) {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
