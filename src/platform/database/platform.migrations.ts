import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outbox1790000000001 implements MigrationInterface {
  name = 'Outbox1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    // xid tells readers which rows a transaction that is still under way could add late.
    await runner.query(`
      create table outbox (
        id bigint generated always as identity primary key,
        xid xid8 not null default pg_current_xact_id(),
        kind text not null,
        topics text[] not null,
        facts jsonb not null default '{}',
        at timestamptz not null
      )`);
    await runner.query('create index outbox_xid on outbox (xid, id)');
    await runner.query('create index outbox_at on outbox (at)');
    for (const extension of ['pg_trgm', 'unaccent', 'citext', 'btree_gin']) {
      await runner.query(`create extension if not exists ${extension}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox');
  }
}

export class Enqueue1790000000002 implements MigrationInterface {
  name = 'Enqueue1790000000002';

  /** The server's role may add jobs but not read or change them: the function runs as its owner. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function folkmoot_enqueue(task text, payload json, run_at timestamptz, key text) returns void
      language sql security definer set search_path = pg_catalog, graphile_worker as $$
        select graphile_worker.add_job(task, payload, run_at => run_at, job_key => key)
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function folkmoot_enqueue(text, json, timestamptz, text)');
  }
}

export class OutboxCursors1790000000006 implements MigrationInterface {
  name = 'OutboxCursors1790000000006';

  /** How far each consumer of events has come. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table outbox_cursor (name text primary key, xid xid8 not null, id bigint not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox_cursor');
  }
}

export const platformMigrations = [Outbox1790000000001, Enqueue1790000000002, OutboxCursors1790000000006];
