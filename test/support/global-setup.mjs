import { existsSync } from 'node:fs';
import { inRoot } from '../../scripts/support/paths.mjs';
import { makeTemplate } from './template-database.mjs';
import { openTestServer } from './test-server.mjs';

/** Once before all suites: a PostgreSQL for them, and in it one migrated database that each suite clones. */
export default async function globalSetup() {
  const migration = inRoot('dist/server/migrate.js');
  if (!existsSync(migration)) throw new Error('The server is not built: run npm run build first, or npm test, which does that.');
  const server = await openTestServer();
  globalThis.testServer = server;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void server.stop().finally(() => process.exit(1)));
  const { migrate } = await import(migration);
  const template = await makeTemplate(server, migrate);
  Object.assign(process.env, {
    TEST_PG_TEMPLATE: template,
    TEST_PG_ADMIN: server.url('postgres', 'postgres'),
    TEST_PG_OWNER: server.url(template, 'folkmoot_owner'),
    TEST_PG_APP: server.url(template, 'folkmoot_app'),
  });
}
