import { join } from 'node:path';
import pg from 'pg';
import { roles } from '../../scripts/postgres/data-folder.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { dataRoot, inRoot } from '../../scripts/support/paths.mjs';

const MIGRATED = 'bench_migrated';

/**
 * Where benchmarks are done: a PostgreSQL of their own, as durable as in life. `fresh(name)` gives an empty database there,
 * migrated; nothing of it is left when `drop` has been called.
 */
export async function openPlace(say) {
  const postgres = await startPostgres({ dataDir: join(dataRoot, 'bench', 'pg'), say });
  const drop = (database) => asAdmin(postgres.adminUrl, `drop database if exists ${database} with (force)`);
  const create = async (database, template) => {
    await drop(database);
    await asAdmin(postgres.adminUrl, `create database ${database} owner ${roles.owner} template ${template}`);
    return { owner: postgres.url(database, roles.owner), app: postgres.url(database, roles.app) };
  };
  await migrate((await create(MIGRATED, 'template0')).owner);
  return {
    fresh: async (name) => {
      const database = `bench_${name.replaceAll('-', '_')}`;
      return { urls: await create(database, MIGRATED), drop: () => drop(database) };
    },
    close: async () => {
      await drop(MIGRATED);
      await postgres.stop();
    },
  };
}

/** In this process the migrations of the built server are run as they are anywhere. */
async function migrate(ownerUrl) {
  const { migrate: run } = await import(inRoot('dist/server/migrate.js'));
  await run(ownerUrl, roles.app);
}

async function asAdmin(adminUrl, statement) {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
