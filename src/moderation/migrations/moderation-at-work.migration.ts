import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTIONS = `'publish', 'ask-for-changes', 'hide', 'remove'`;

/** Appeals, pauses, outcomes of reports, and what a place keeps for its moderators. */
export class ModerationAtWork1790000071600 implements MigrationInterface {
  name = 'ModerationAtWork1790000071600';

  async up(runner: QueryRunner): Promise<void> {
    await this.cases(runner);
    await this.reports(runner);
    await this.afterDecisions(runner);
    await this.places(runner);
  }

  private async cases(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table moderation_case
        add column because text[] not null default '{read-first}',
        add column sorts_at timestamptz,
        add column looked_at timestamptz,
        add column decided_at timestamptz`);
    await runner.query(`
      update moderation_case c set sorts_at = opened_at,
        decided_at = case when state = 'decided' then coalesce((select max(d.decided_at) from moderation_decision d where d.case_id = c.id), opened_at) end`);
    await runner.query(`alter table moderation_case alter column because drop default, alter column sorts_at set not null`);
    await runner.query(`drop index moderation_case_queue`);
    await runner.query(`create index moderation_case_queue on moderation_case (scope_id, sorts_at, id) where state <> 'decided'`);
    await runner.query(`create index moderation_case_done on moderation_case (scope_id, decided_at desc, id desc) where state = 'decided'`);
    await runner.query(`alter table moderation_decision drop constraint moderation_decision_action_check`);
    await runner.query(`
      alter table moderation_decision
        add constraint moderation_decision_action_check check (action in (${ACTIONS}, 'restore')),
        add column opened_at timestamptz,
        add column looked_at timestamptz,
        add column paused_until timestamptz`);
    await runner.query(`create index moderation_decision_at on moderation_decision (decided_at)`);
  }

  private async reports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table moderation_report
        add column outcome text check (outcome in ('acted', 'kept', 'overturned', 'decided-before', 'gone')),
        add column settled_at timestamptz,
        add column settled_by uuid references moderation_decision,
        add check ((outcome is null) = (settled_at is null))`);
    await runner.query(`create index moderation_report_reporter on moderation_report (reporter_id, reported_at desc, id desc) where reporter_id is not null`);
    await runner.query(`create index moderation_report_open on moderation_report (case_id) where outcome is null`);
  }

  private async afterDecisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table moderation_appeal (
        id uuid primary key,
        decision_id uuid not null unique references moderation_decision,
        case_id uuid not null references moderation_case,
        words text not null,
        appealed_at timestamptz not null,
        outcome text check (outcome in ('upheld', 'overturned')),
        answer text,
        decided_by uuid references profile,
        decided_at timestamptz,
        check ((outcome is null) = (decided_at is null)),
        check ((outcome is null) = (decided_by is null)),
        check ((outcome is null) = (answer is null)),
        check (answer <> '')
      )`);
    await runner.query(`create unique index moderation_appeal_waiting on moderation_appeal (case_id) where outcome is null`);
    await runner.query(`
      create table moderation_pause (
        id uuid primary key,
        scope_kind text not null,
        scope_id uuid not null,
        profile_id uuid not null references profile,
        decision_id uuid not null unique references moderation_decision,
        begins_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > begins_at),
        lifted_at timestamptz,
        lifted_by uuid references profile,
        check ((lifted_at is null) = (lifted_by is null))
      )`);
    await runner.query(`create index moderation_pause_author on moderation_pause (profile_id, scope_id, ends_at)`);
  }

  private async places(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table moderation_place (
        scope_kind text not null,
        scope_id uuid not null,
        version integer not null,
        held_words text[] not null,
        first_look_minutes integer check (first_look_minutes > 0),
        decision_minutes integer check (decision_minutes > 0),
        changed_at timestamptz not null,
        primary key (scope_kind, scope_id)
      )`);
    await runner.query(`
      create table moderation_phrase (
        id uuid primary key,
        version integer not null,
        scope_kind text not null,
        scope_id uuid not null,
        action text not null check (action in (${ACTIONS}, 'restore')),
        words jsonb not null,
        changed_at timestamptz not null
      )`);
    await runner.query(`create index moderation_phrase_place on moderation_phrase (scope_id, id)`);
    await this.notes(runner);
  }

  private async notes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table moderation_note (
        id uuid primary key,
        scope_kind text not null,
        scope_id uuid not null,
        words text not null check (words <> ''),
        profile_id uuid not null references profile,
        written_at timestamptz not null
      )`);
    await runner.query(`create index moderation_note_place on moderation_note (scope_id, written_at desc)`);
    await runner.query(`
      create table moderation_note_read (
        note_id uuid not null references moderation_note,
        profile_id uuid not null references profile,
        read_at timestamptz not null,
        primary key (note_id, profile_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['note_read', 'note', 'phrase', 'place', 'pause', 'appeal'];
    for (const table of tables) await runner.query(`drop table moderation_${table}`);
    await runner.query(`drop index moderation_report_reporter, moderation_report_open, moderation_decision_at, moderation_case_queue, moderation_case_done`);
    await runner.query(`alter table moderation_report drop column settled_by, drop column settled_at, drop column outcome`);
    await runner.query(`update moderation_decision set action = 'publish' where action = 'restore'`);
    await runner.query(`alter table moderation_decision drop constraint moderation_decision_action_check`);
    await runner.query(`
      alter table moderation_decision drop column opened_at, drop column looked_at, drop column paused_until,
        add constraint moderation_decision_action_check check (action in (${ACTIONS}))`);
    await runner.query(`alter table moderation_case drop column because, drop column sorts_at, drop column looked_at, drop column decided_at`);
    await runner.query(`create index moderation_case_queue on moderation_case (scope_id, opened_at, id) where state <> 'decided'`);
  }
}
