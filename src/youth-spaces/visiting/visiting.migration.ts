import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThreadVisits1790000060500 implements MigrationInterface {
  name = 'ThreadVisits1790000060500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread_visit (
        id uuid primary key,
        thread_id uuid not null references youth_thread,
        profile_id uuid not null references profile,
        invited_by uuid not null references profile,
        invited_at timestamptz not null,
        starts_at timestamptz not null check (starts_at > invited_at),
        ends_at timestamptz not null check (ends_at > starts_at),
        may_post boolean not null,
        withdrawn_at timestamptz,
        last_read_at timestamptz
      )`);
    await runner.query('create index thread_visit_thread on thread_visit (thread_id, starts_at)');
    await runner.query('create index thread_visit_profile on thread_visit (profile_id, ends_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table thread_visit');
  }
}
