import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Results1790000000930 implements MigrationInterface {
  name = 'Results1790000000930';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation_tally (
        consultation_id uuid not null references consultation,
        grp text not null,
        counts jsonb not null,
        primary key (consultation_id, grp)
      )`);
    // What has not been put into the tallies yet: submissions only add to it, so that none waits for another.
    await runner.query(`
      create table consultation_tally_change (
        id bigint generated always as identity primary key,
        consultation_id uuid not null references consultation,
        groups text[] not null,
        counts jsonb not null
      )`);
    await runner.query('create index tally_change_of_consultation on consultation_tally_change (consultation_id)');
    // The order of the public export: it says nothing of when something came in.
    await runner.query('create index submission_shuffled on consultation_submission (consultation_id, md5(id::text)) where withdrawn_at is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index submission_shuffled');
    for (const table of ['consultation_tally_change', 'consultation_tally']) await runner.query(`drop table ${table}`);
  }
}

export const resultsMigrations = [Results1790000000930];
