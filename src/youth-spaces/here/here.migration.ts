import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThreadReadings1790000060501 implements MigrationInterface {
  name = 'ThreadReadings1790000060501';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread_reading (
        thread_id uuid not null references youth_thread,
        profile_id uuid not null references profile,
        here_at timestamptz not null,
        before_at timestamptz,
        primary key (thread_id, profile_id)
      )`);
    await runner.query('create index thread_reading_profile on thread_reading (profile_id)');
    await runner.query('alter table youth_post add column shown_at timestamptz');
    await runner.query(`update youth_post set shown_at = written_at where state = 'published'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table youth_post drop column shown_at');
    await runner.query('drop table thread_reading');
  }
}
