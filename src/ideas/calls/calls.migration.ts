import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls for ideas, with a limit of supports for each person. */
export class IdeaCalls1790000001080 implements MigrationInterface {
  name = 'IdeaCalls1790000001080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_call (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        title jsonb not null,
        about jsonb not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        supports_each integer check (supports_each between 1 and 100),
        supporter_bands text[] not null,
        made_by uuid not null references profile,
        made_at timestamptz not null,
        check (opens_at < closes_at)
      )`);
    await runner.query('create index idea_call_of_council on idea_call (organisation_id, opens_at desc, id desc)');
    await runner.query('create index idea_call_by_opening on idea_call (opens_at desc, id desc)');
    await runner.query('alter table idea add call_id uuid references idea_call');
    await runner.query('create index idea_of_call on idea (call_id, opened_at, id) where call_id is not null');
    // Whoever changes somebody's supports within a call holds this row, so that nobody goes past the limit from two devices.
    await runner.query(`
      create table idea_call_supporter (
        call_id uuid not null references idea_call,
        profile_id uuid not null references profile,
        primary key (call_id, profile_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idea_call_supporter');
    await runner.query('alter table idea drop call_id');
    await runner.query('drop table idea_call');
  }
}
