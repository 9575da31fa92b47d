import pg from 'pg';

const name = `folkmoot_template_${process.pid}`;

/**
 * Makes the one database that goes through the real migrations; every suite clones it.
 * @param {{ url(database: string, role: string): string }} server
 * @param {(ownerUrl: string, appRole: string) => Promise<void>} migrate
 * @returns {Promise<string>} its name
 */
export async function makeTemplate(server, migrate) {
  await asAdmin(server, `CREATE DATABASE ${name} OWNER folkmoot_owner TEMPLATE template0`);
  await migrate(server.url(name, 'folkmoot_owner'), 'folkmoot_app');
  return name;
}

export const dropTemplate = (server) => asAdmin(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);

async function asAdmin(server, statement) {
  const admin = new pg.Client(server.url('postgres', 'postgres'));
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
