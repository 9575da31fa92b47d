import type { MigrationInterface, QueryRunner } from 'typeorm';

export class YouthPolls1790000060503 implements MigrationInterface {
  name = 'YouthPolls1790000060503';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table youth_poll (
        id uuid primary key,
        thread_id uuid not null references youth_thread,
        question jsonb not null,
        made_by uuid not null references profile,
        made_at timestamptz not null,
        closes_at timestamptz
      )`);
    await runner.query('create index youth_poll_thread on youth_poll (thread_id, made_at)');
    await runner.query(`
      create table youth_poll_option (
        id uuid primary key,
        poll_id uuid not null references youth_poll,
        number integer not null check (number > 0),
        words jsonb not null,
        emoji text,
        file_id uuid references file,
        unique (poll_id, number),
        unique (poll_id, id),
        check (emoji is null or file_id is null)
      )`);
    // V1: one choice a profile and poll, by the key; of one of the poll's own options, by the other.
    await runner.query(`
      create table youth_poll_choice (
        poll_id uuid not null references youth_poll,
        profile_id uuid not null references profile,
        option_id uuid not null,
        chosen_at timestamptz not null,
        primary key (poll_id, profile_id),
        foreign key (poll_id, option_id) references youth_poll_option (poll_id, id)
      )`);
    await runner.query('create index youth_poll_choice_option on youth_poll_choice (option_id)');
    await runner.query('create index youth_poll_choice_profile on youth_poll_choice (profile_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['youth_poll_choice', 'youth_poll_option', 'youth_poll']) await runner.query(`drop table ${table}`);
  }
}
