import pg from 'pg';

/** A migrated, empty database of one suite's own. */
export interface FreshDatabase {
  /** For those who change tables. */
  ownerUrl: string;
  /** As the server works: the lesser role. */
  appUrl: string;
  drop(): Promise<void>;
}

let made = 0;

/** Clones the migrated template; the caller drops the clone when its suite is over. */
export async function freshDatabase(): Promise<FreshDatabase> {
  made += 1;
  const name = `folkmoot_test_${process.pid}_${Date.now().toString(36)}_${made}`;
  await asAdmin(`CREATE DATABASE ${name} OWNER folkmoot_owner TEMPLATE ${setting('TEST_PG_TEMPLATE')}`);
  return {
    ownerUrl: inDatabase(setting('TEST_PG_OWNER'), name),
    appUrl: inDatabase(setting('TEST_PG_APP'), name),
    drop: () => drop(name),
  };
}

/** Connections that are being closed get the seconds that DROP DATABASE waits for them; what is left open then is cut. */
async function drop(name: string): Promise<void> {
  await asAdmin(`DROP DATABASE IF EXISTS ${name}`).catch(() => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

async function asAdmin(statement: string): Promise<void> {
  const admin = new pg.Client(setting('TEST_PG_ADMIN'));
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

function inDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/** Set by global-setup.mjs. */
function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with npm test.`);
  return value;
}
