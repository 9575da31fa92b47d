import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { inRoot } from '../../scripts/support/paths.mjs';
import { makeTemplate } from './template-database.mjs';
import { openTestServer } from './test-server.mjs';

/** Once before all suites: a PostgreSQL for them, and in it one migrated database that each suite clones. */
export default async function globalSetup() {
  if (!existsSync(inRoot('dist/server/migrate.js'))) throw new Error('The server is not built: run npm run build first, or npm test, which does that.');
  const server = await openTestServer();
  globalThis.testServer = server;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void server.stop().finally(() => process.exit(1)));
  const template = await makeTemplate(server, migrate);
  Object.assign(process.env, {
    TEST_PG_TEMPLATE: template,
    TEST_PG_ADMIN: server.url('postgres', 'postgres'),
    TEST_PG_OWNER: server.url(template, 'folkmoot_owner'),
    TEST_PG_APP: server.url(template, 'folkmoot_app'),
  });
}

/** In a process of its own: here Nest would leave what its decorators learn in a global, and the suites would find it. */
async function migrate(ownerUrl, appRole) {
  await promisify(execFile)(process.execPath, [inRoot('test/support/migrate.mjs'), ownerUrl, appRole]);
}
