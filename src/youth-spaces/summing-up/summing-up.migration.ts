import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThreadSummaries1790000060504 implements MigrationInterface {
  name = 'ThreadSummaries1790000060504';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table youth_thread drop constraint youth_thread_state_check');
    await runner.query(`alter table youth_thread add constraint youth_thread_state_check check (state in ('open', 'handed-over', 'back', 'closed'))`);
    await this.summaries(runner);
    await this.changes(runner);
  }

  private async summaries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread_summary (
        id uuid primary key,
        thread_id uuid not null references youth_thread,
        about text not null check (about in ('discussion', 'answer')),
        number integer not null check (number > 0),
        text jsonb not null,
        drafted_by uuid not null references profile,
        asked_at timestamptz not null,
        settled_at timestamptz,
        unique (thread_id, about, number)
      )`);
    // One is asked at a time.
    await runner.query('create unique index thread_summary_asked on thread_summary (thread_id) where settled_at is null');
    // V1: one stance a profile and summary, by the key.
    await runner.query(`
      create table summary_stance (
        summary_id uuid not null references thread_summary,
        profile_id uuid not null references profile,
        value text not null check (value in ('agree', 'disagree', 'pass')),
        taken_at timestamptz not null,
        primary key (summary_id, profile_id)
      )`);
    await runner.query('create index summary_stance_profile on summary_stance (profile_id)');
  }

  private async changes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table thread_change (
        id uuid primary key,
        thread_id uuid not null references youth_thread,
        text jsonb not null,
        told_by uuid not null references profile,
        told_at timestamptz not null
      )`);
    await runner.query('create index thread_change_thread on thread_change (thread_id, told_at)');
    await runner.query('alter table youth_thread_handed add column summary_id uuid references thread_summary');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table youth_thread_handed drop column summary_id');
    for (const table of ['thread_change', 'summary_stance', 'thread_summary']) await runner.query(`drop table ${table}`);
    await runner.query(`update youth_thread set state = case state when 'back' then 'open' else 'closed' end where state in ('handed-over', 'back')`);
    await runner.query('alter table youth_thread drop constraint youth_thread_state_check');
    await runner.query(`alter table youth_thread add constraint youth_thread_state_check check (state in ('open', 'closed'))`);
  }
}
