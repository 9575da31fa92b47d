import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswerWords1790000030600 implements MigrationInterface {
  name = 'AnswerWords1790000030600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table answer add column ward jsonb, add column whose jsonb, add column reason jsonb, add column sources jsonb not null default '[]',
        add constraint answer_not_ours_says_whose check (whose is null or position = 'not-ours')`);
    // V1: one verdict for each person and answer, held by the key; a reopened duty has a second round.
    await runner.query(`
      create table answer_verdict (
        answer_due_id uuid not null references answer_due,
        round integer not null check (round in (1, 2)),
        profile_id uuid not null references profile,
        answers boolean not null,
        given_at timestamptz not null,
        primary key (answer_due_id, round, profile_id)
      )`);
    await runner.query(`create index answer_due_verdict_open on answer_due (verdict_until) where verdict_until is not null and verdict_closed_at is null`);
    await this.followUpsAndNotes(runner);
  }

  private async followUpsAndNotes(runner: QueryRunner): Promise<void> {
    // One for each councillor's answer: the one who asks first, unless a moderator takes it away.
    await runner.query(`
      create table answer_follow_up (
        id uuid primary key,
        answer_due_id uuid not null references answer_due,
        to_profile_id uuid not null references profile,
        asker_id uuid not null references profile,
        text text not null,
        language text not null,
        state text not null check (state in ('waiting', 'published', 'returned', 'hidden')),
        held_for text[] not null,
        asked_at timestamptz not null,
        due_on date not null,
        reply jsonb,
        reply_name text,
        reply_office jsonb,
        replied_at timestamptz,
        version integer not null,
        check ((reply is null) = (replied_at is null))
      )`);
    await runner.query(`create unique index answer_follow_up_one on answer_follow_up (answer_due_id, to_profile_id) where state in ('waiting', 'published')`);
    await runner.query(`
      create table response_note (
        id uuid primary key,
        profile_id uuid not null references profile,
        organisation_id uuid not null references organisation,
        text jsonb not null,
        written_at timestamptz not null
      )`);
    await runner.query(`create index response_note_of on response_note (profile_id, organisation_id, written_at desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['response_note', 'answer_follow_up', 'answer_verdict']) await runner.query(`drop table ${table}`);
    await runner.query('drop index answer_due_verdict_open');
    await runner.query('alter table answer drop constraint answer_not_ours_says_whose, drop column ward, drop column whose, drop column reason, drop column sources');
  }
}
