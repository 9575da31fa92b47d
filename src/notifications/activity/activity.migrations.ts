import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Activity1790000071700 implements MigrationInterface {
  name = 'Activity1790000071700';

  async up(runner: QueryRunner): Promise<void> {
    // The unique key keeps each event once, however often it is handed over.
    await runner.query(`
      create table activity (
        id uuid primary key,
        kind text not null,
        subject_kind text not null,
        subject_id uuid not null,
        organisation_id uuid references organisation,
        facts jsonb not null,
        event_id bigint not null unique,
        at timestamptz not null
      )`);
    await runner.query(`create index activity_at on activity (at desc, event_id desc)`);
    await runner.query(`create index activity_of_organisation on activity (organisation_id, at desc, event_id desc)`);
    await runner.query(`create index activity_subject on activity (subject_id, subject_kind)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table activity`);
  }
}

export const activityMigrations = [Activity1790000071700];
