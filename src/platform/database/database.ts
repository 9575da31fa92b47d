import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { readInstantsQuickly } from './instants.js';
import { statementName } from './statement-name.js';

/** Reads outside a transaction, as prepared statements on the pool that TypeORM keeps. Used by readers only. */
@Injectable()
export class Database {
  private readonly pool: Pool;

  constructor(@InjectDataSource() dataSource: DataSource) {
    readInstantsQuickly();
    this.pool = (dataSource.driver as PostgresDriver).master as Pool;
  }

  /** All rows of a SELECT; the same text is prepared once on each connection. */
  async rows<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>({ name: statementName(text), text, values: [...values] });
    return result.rows;
  }

  async row<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(text, values))[0] ?? null;
  }
}
