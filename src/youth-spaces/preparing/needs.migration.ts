import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a space takes to open beside its workers: promises, hours, versions of its charter, a signed assessment. */
export class SpaceNeeds1790000001420 implements MigrationInterface {
  name = 'SpaceNeeds1790000001420';

  async up(runner: QueryRunner): Promise<void> {
    await this.charter(runner);
    await runner.query(`
      create table youth_promise (
        space_id uuid not null references youth_space,
        kind text not null check (kind in ('decision', 'consultation', 'councillor')),
        subject_id uuid not null,
        added_at timestamptz not null,
        primary key (space_id, kind, subject_id)
      )`);
    await runner.query(`create index youth_promise_subject on youth_promise (subject_id)`);
    await runner.query(`
      create table youth_hours (
        space_id uuid not null references youth_space,
        weekday integer not null check (weekday between 1 and 7),
        from_minute integer not null check (from_minute between 0 and 1439),
        to_minute integer not null check (to_minute > from_minute and to_minute <= 1440),
        primary key (space_id, weekday, from_minute)
      )`);
    await runner.query(`
      create table youth_day_off (
        space_id uuid not null references youth_space,
        day date not null,
        primary key (space_id, day)
      )`);
    await this.assessment(runner);
  }

  private async charter(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table youth_space add column charter_version integer not null default 1`);
    await runner.query(`alter table charter_rule add column charter_version integer not null default 1`);
    await runner.query(`alter table charter_rule drop constraint charter_rule_space_id_number_key`);
    await runner.query(`create unique index charter_rule_number on charter_rule (space_id, charter_version, number)`);
    await runner.query(`alter table youth_membership add column agreed_version integer not null default 1`);
  }

  private async assessment(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table best_interests_assessment (
        id uuid primary key,
        space_id uuid not null references youth_space,
        benefits text not null,
        risks text not null,
        measures text not null,
        written_by uuid not null references profile,
        written_at timestamptz not null,
        signed_by uuid references profile,
        signed_at timestamptz,
        holds_until timestamptz,
        check ((signed_by is null) = (signed_at is null) and (signed_by is null) = (holds_until is null)),
        check (signed_by <> written_by)
      )`);
    await runner.query(`create index best_interests_assessment_space on best_interests_assessment (space_id, written_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['best_interests_assessment', 'youth_day_off', 'youth_hours', 'youth_promise']) await runner.query(`drop table ${table}`);
    await runner.query(`alter table youth_membership drop column agreed_version`);
    await runner.query(`drop index charter_rule_number`);
    await runner.query(`delete from charter_rule r using youth_space s where s.id = r.space_id and r.charter_version <> s.charter_version`);
    await runner.query(`alter table charter_rule drop column charter_version`);
    await runner.query(`alter table charter_rule add unique (space_id, number)`);
    await runner.query(`alter table youth_space drop column charter_version`);
  }
}
