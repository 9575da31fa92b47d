import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each record was last gone through and what was found; and what the record is searched by. */
export class AuditChecks1790000082300 implements MigrationInterface {
  name = 'AuditChecks1790000082300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_check (
        organisation_id uuid primary key references organisation,
        checked_at timestamptz not null,
        entries integer not null,
        broken_at integer,
        broken text check (broken in ('changed', 'missing', 'cut')),
        check ((broken_at is null) = (broken is null))
      )`);
    await runner.query(`create index audit_entry_act on audit_entry (organisation_id, (content::jsonb ->> 'act'), seq)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_entry_act');
    await runner.query('drop table audit_check');
  }
}

export const checksMigrations = [AuditChecks1790000082300];
