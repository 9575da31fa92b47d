import type { MigrationInterface, QueryRunner } from 'typeorm';
import { checksMigrations } from './checking/index.js';

export class Audit1790000000300 implements MigrationInterface {
  name = 'Audit1790000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_entry (
        organisation_id uuid not null references organisation,
        seq integer not null check (seq > 0),
        content text not null,
        sealed boolean not null,
        previous_hash text not null,
        hash text not null,
        at timestamptz not null,
        primary key (organisation_id, seq)
      )`);
    await runner.query(`
      create table audit_head (
        organisation_id uuid primary key references organisation,
        seq integer not null,
        hash text not null
      )`);
    await runner.query(`
      create table audit_publication (
        organisation_id uuid not null references organisation,
        day date not null,
        seq integer not null,
        hash text not null,
        published_at timestamptz not null,
        primary key (organisation_id, day)
      )`);
    await this.protect(runner);
  }

  /** Where owner and server are one role, grants protect nothing: these triggers refuse what the lesser role couldn't do. */
  private async protect(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function audit_is_append_only() returns trigger language plpgsql as $$
      begin
        raise exception 'The audit record is only ever added to' using errcode = 'insufficient_privilege';
      end $$`);
    for (const table of ['audit_entry', 'audit_publication']) {
      await runner.query(`create trigger append_only before update or delete on ${table} for each row execute function audit_is_append_only()`);
      await runner.query(`create trigger no_truncate before truncate on ${table} for each statement execute function audit_is_append_only()`);
    }
    await runner.query(`
      create function audit_head_only_advances() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'UPDATE' or new.seq <> old.seq + 1 then
          raise exception 'The head of an audit chain only moves on by one' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger only_advances before update or delete on audit_head for each row execute function audit_head_only_advances()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_publication', 'audit_head', 'audit_entry']) await runner.query(`drop table ${table}`);
    for (const name of ['audit_is_append_only', 'audit_head_only_advances']) await runner.query(`drop function ${name}()`);
  }
}

export const auditMigrations = [Audit1790000000300, ...checksMigrations];
