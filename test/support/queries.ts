import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { TestApp } from './app.js';

/** How often the work took a connection: once for each query outside a transaction, once for each transaction. */
export async function queriesOf(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  const pool = (app.get(DataSource).driver as PostgresDriver).master as Pool;
  let taken = 0;
  const count = (): void => void taken++;
  pool.on('acquire', count);
  try {
    await work();
  } finally {
    pool.off('acquire', count);
  }
  return taken;
}
