import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { TestApp } from './app.js';

const RUNS = 4;

/**
 * How many queries the work costs outside transactions (and transactions, one each). The server reads its outbox now and
 * then meanwhile: that is why the work is done several times, and the least is what it costs.
 */
export async function queriesOf(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  const pool = (app.get(DataSource).driver as PostgresDriver).master as Pool;
  const costs: number[] = [];
  let taken = 0;
  const count = (): void => void taken++;
  pool.on('acquire', count);
  for (let run = 0; run < RUNS; run++) {
    taken = 0;
    await work();
    costs.push(taken);
  }
  pool.off('acquire', count);
  return Math.min(...costs);
}
