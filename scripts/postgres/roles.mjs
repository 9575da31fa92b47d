import { roles } from './data-folder.mjs';

const DATABASE = 'folkmoot';

/**
 * Makes the two roles and the database unless they are there: the owner changes the tables, and the
 * server works as the lesser role, which can only do what the owner grants it.
 * @param {import('pg').Client} admin
 * @param {Record<string, string>} passwords by role
 */
export async function ensureDatabase(admin, passwords) {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount) return;
  await ensureRoles(admin, passwords);
  await admin.query(`CREATE DATABASE ${DATABASE} OWNER ${roles.owner} TEMPLATE template0`);
}

/** @param {import('pg').Client} admin */
export async function ensureRoles(admin, passwords) {
  await ensureRole(admin, roles.owner, `CREATEDB PASSWORD ${admin.escapeLiteral(passwords[roles.owner])}`);
  await ensureRole(admin, roles.app, `NOCREATEDB PASSWORD ${admin.escapeLiteral(passwords[roles.app])}`);
}

async function ensureRole(admin, role, rights) {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  await admin.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN NOSUPERUSER NOCREATEROLE ${rights}`);
}
