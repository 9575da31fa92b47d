import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HandedThreads1790000001210 implements MigrationInterface {
  name = 'HandedThreads1790000001210';

  async up(runner: QueryRunner): Promise<void> {
    // Under an id of its own: what is public leads to no thread and no space. Each thread once, by the key.
    await runner.query(`
      create table youth_thread_handed (
        id uuid primary key,
        thread_id uuid not null unique references youth_thread,
        organisation_id uuid not null references organisation,
        question jsonb not null,
        handed_by uuid not null references profile,
        handed_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table youth_thread_handed');
  }
}
