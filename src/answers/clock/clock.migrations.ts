import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = [
  'ward_id uuid references ward',
  'vacant_since timestamptz',
  'acknowledged_at timestamptz',
  `delayed_how text check (delayed_how in ('extended', 'paused'))`,
  'delayed_at timestamptz',
  'delay_reason jsonb',
  'delayed_from date',
  'resumes_on date',
  'verdict_until timestamptz',
  'verdict_percent integer',
  'verdict_least integer',
  'verdict_closed_at timestamptz',
  'reopened_at timestamptz',
  'first_answered_at timestamptz',
  'first_due_on date',
  'lifted_at timestamptz',
  `lifted_because text check (lifted_because in ('false-votes', 'removed', 'joined'))`,
  'lifted_reason jsonb',
];

export class AnswerClock1790000020600 implements MigrationInterface {
  name = 'AnswerClock1790000020600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table answer_due ${COLUMNS.map((column) => `add column ${column}`).join(', ')},
      add check ((delayed_how is null) = (delayed_at is null) and (delayed_how is null) = (delay_reason is null)),
      add check ((lifted_at is null) = (lifted_because is null))`);
    await runner.query(`create index answer_due_running on answer_due (due_on) where answered_at is null and lifted_at is null`);
    await runner.query(`create index answer_due_of_council on answer_due (organisation_id, (answered_at is not null), due_on, id)`);
    await this.whoOwedIt(runner);
    await this.whatIsSaidMeanwhile(runner);
    await this.settings(runner);
  }

  private async whoOwedIt(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table answer_due_holder (
        id uuid primary key,
        answer_due_id uuid not null references answer_due,
        profile_id uuid not null references profile,
        name text not null,
        office jsonb not null,
        how text not null check (how in ('by-rule', 'handed-over', 'succeeded', 'named')),
        reason jsonb,
        since timestamptz not null,
        check ((how in ('handed-over', 'named')) = (reason is not null))
      )`);
    await runner.query(`create index answer_due_holder_due on answer_due_holder (answer_due_id, since, id)`);
    await runner.query(`
      insert into answer_due_holder (id, answer_due_id, profile_id, name, office, how, since)
      select gen_random_uuid(), d.id, d.owed_by, p.display_name, d.owed_by_office, 'by-rule', d.opened_at
      from answer_due d join profile p on p.id = d.owed_by`);
  }

  private async whatIsSaidMeanwhile(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table answer_holding_reply (
        id uuid primary key,
        answer_due_id uuid not null references answer_due,
        profile_id uuid not null references profile,
        name text not null,
        office jsonb not null,
        text jsonb not null,
        written_at timestamptz not null
      )`);
    await runner.query(`create index answer_holding_reply_due on answer_holding_reply (answer_due_id, written_at, id)`);
    // Nobody is reminded of the same day twice.
    await runner.query(`
      create table answer_reminder (
        answer_due_id uuid not null references answer_due,
        due_on date not null,
        stage text not null,
        profile_id uuid not null references profile,
        sent_at timestamptz not null,
        primary key (answer_due_id, due_on, stage, profile_id)
      )`);
  }

  private async settings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table answer_terms (
        organisation_id uuid not null references organisation,
        from_day date not null,
        support_permille integer check (support_permille between 1 and 1000),
        verdict_percent integer not null check (verdict_percent between 0 and 100),
        verdict_least integer not null check (verdict_least > 0),
        verdict_days integer not null check (verdict_days > 0),
        record_least integer not null check (record_least > 0),
        primary key (organisation_id, from_day)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['answer_terms', 'answer_reminder', 'answer_holding_reply', 'answer_due_holder']) await runner.query(`drop table ${table}`);
    await runner.query('drop index answer_due_running, answer_due_of_council');
    await runner.query(`alter table answer_due ${COLUMNS.map((column) => `drop column ${column.split(' ')[0]}`).join(', ')}`);
  }
}
