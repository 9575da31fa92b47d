import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Moderation1790000000400 implements MigrationInterface {
  name = 'Moderation1790000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table moderation_case (
        id uuid primary key,
        version integer not null,
        kind text not null,
        subject_id uuid not null,
        scope_kind text not null,
        scope_id uuid not null,
        organisation_id uuid not null references organisation,
        author_id uuid references profile,
        reason jsonb not null,
        state text not null check (state in ('open', 'claimed', 'decided')),
        opened_at timestamptz not null,
        claimed_by uuid references profile,
        claimed_at timestamptz,
        unique (kind, subject_id),
        check ((claimed_by is null) = (claimed_at is null))
      )`);
    await runner.query(`create index moderation_case_queue on moderation_case (scope_id, opened_at, id) where state <> 'decided'`);
    await runner.query(`create index moderation_case_author on moderation_case (author_id, scope_id)`);
    await this.decisionsAndReports(runner);
  }

  private async decisionsAndReports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table moderation_decision (
        id uuid primary key,
        case_id uuid not null references moderation_case,
        action text not null check (action in ('publish', 'ask-for-changes', 'hide', 'remove')),
        rule_id uuid not null,
        rule jsonb not null,
        words text not null check (words <> ''),
        profile_id uuid not null references profile,
        subject_version integer not null,
        decided_at timestamptz not null
      )`);
    await runner.query(`create index moderation_decision_case on moderation_decision (case_id, decided_at)`);
    // Who reports without a profile counts as one person: reports are bounded without keeping an address.
    await runner.query(`
      create table moderation_report (
        id uuid primary key,
        case_id uuid not null references moderation_case,
        reporter_id uuid references profile,
        subject_version integer not null,
        rule_id uuid,
        words text not null,
        reported_at timestamptz not null,
        unique nulls not distinct (case_id, reporter_id, subject_version)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['moderation_report', 'moderation_decision', 'moderation_case']) await runner.query(`drop table ${table}`);
  }
}

