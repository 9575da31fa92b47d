import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = ['open', 'awaiting-answer', 'answered', 'adopted', 'declined', 'delivered', 'withdrawn'];
const NEW_STATES = ['held', 'being-delivered', 'merged'];
const among = (states: readonly string[]): string => `check (state in (${states.map((state) => `'${state}'`).join(', ')}))`;

/** What an author says of an idea, its versions, and its way from proposal to delivery. */
export class IdeaContent1790000001010 implements MigrationInterface {
  name = 'IdeaContent1790000001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table idea drop constraint idea_state_check, add constraint idea_state_check ${among([...STATES, ...NEW_STATES])}`);
    await runner.query(`
      alter table idea
        add need text,
        add outcome_wanted text,
        add self_help text,
        add topic text,
        add latitude double precision check (latitude between -90 and 90),
        add longitude double precision check (longitude between -180 and 180),
        add estimate_kind text check (estimate_kind in ('cost', 'saving')),
        add estimate_pounds integer check (estimate_pounds >= 0),
        add text_number integer not null default 1 check (text_number > 0),
        add held_because text[] not null default '{}',
        add closed_at timestamptz,
        add merged_into uuid references idea,
        add check ((latitude is null) = (longitude is null)),
        add check ((estimate_kind is null) = (estimate_pounds is null)),
        add check ((state = 'merged') = (merged_into is not null))`);
    await runner.query(`create index idea_author on idea (author_id, id desc)`);
    await this.versions(runner);
    await this.steps(runner);
  }

  private async versions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_version (
        id uuid primary key,
        idea_id uuid not null references idea,
        number integer not null check (number > 0),
        content jsonb not null,
        reason text,
        state text not null check (state in ('published', 'waiting', 'refused')),
        held_because text[] not null,
        written_at timestamptz not null,
        unique (idea_id, number)
      )`);
  }

  private async steps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_step (
        id uuid primary key,
        idea_id uuid not null references idea,
        state text not null check (state in ('withdrawn', 'adopted', 'declined', 'being-delivered', 'delivered')),
        reason text,
        words jsonb not null,
        profile_id uuid not null references profile,
        name text,
        office jsonb,
        taken_at timestamptz not null,
        check ((state in ('adopted', 'declined')) = (reason is not null))
      )`);
    await runner.query(`create index idea_step_idea on idea_step (idea_id, taken_at)`);
    await runner.query(`
      create table idea_setting (
        organisation_id uuid primary key references organisation,
        open_for_days integer not null check (open_for_days between 7 and 730)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idea_setting', 'idea_step', 'idea_version']) await runner.query(`drop table ${table}`);
    await runner.query('drop index idea_author');
    const columns = [
      'merged_into', 'closed_at', 'held_because', 'text_number', 'estimate_pounds', 'estimate_kind',
      'longitude', 'latitude', 'topic', 'self_help', 'outcome_wanted', 'need',
    ];
    await runner.query(`alter table idea ${columns.map((column) => `drop ${column}`).join(', ')}`);
    await runner.query(`alter table idea drop constraint idea_state_check, add constraint idea_state_check ${among(STATES)}`);
  }
}
