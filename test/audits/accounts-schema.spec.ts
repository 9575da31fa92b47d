import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { basics, tables, waysIn } from '../../src/identity/accounts/auth-options.js';
import { readSettings } from '../../src/platform/index.js';
import { testEnvironment } from '../support/app.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

let database: FreshDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.ownerUrl, options: '-c search_path=auth' });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const missing = async (): Promise<string[]> => {
  const settings = readSettings(testEnvironment(database));
  const { toBeCreated, toBeAdded } = await getMigrations({ ...basics(settings), ...tables, ...waysIn(settings, {} as never), database: pool });
  return [...toBeCreated, ...toBeAdded].flatMap(({ table, fields }) => Object.keys(fields).map((field) => `${table}.${field}`));
};

test('the frozen tables of accounts are those that better-auth wants for our options', async () => {
  expect(await missing()).toEqual([]);
});

test('a column that is missing is noticed', async () => {
  await pool.query('alter table two_factor drop column locked_until');
  expect(await missing()).toEqual(['two_factor.locked_until']);
});
