import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Opinions1790000000700 implements MigrationInterface {
  name = 'Opinions1790000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table statement_round (
        id uuid primary key,
        version integer not null,
        host_kind text not null,
        host_id uuid not null,
        organisation_id uuid not null references organisation,
        scope_kind text not null,
        scope_id uuid not null,
        is_youth boolean not null,
        is_premoderated boolean not null,
        opens_at timestamptz not null,
        closes_at timestamptz check (closes_at > opens_at),
        statement_count integer not null check (statement_count >= 0),
        unique (host_id, host_kind)
      )`);
    // Apart from the round, whose row everybody who takes a stance holds at once.
    await runner.query(`
      create table round_turnout (
        round_id uuid primary key references statement_round,
        participants integer not null check (participants >= 0)
      )`);
    await this.statements(runner);
    await this.stances(runner);
  }

  private async statements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table statement (
        id uuid primary key,
        round_id uuid not null references statement_round,
        version integer not null,
        author_profile_id uuid not null references profile,
        text text not null,
        language text not null check (language in ('en', 'cy')),
        state text not null check (state in ('waiting', 'accepted', 'rejected')),
        agree integer not null default 0 check (agree >= 0),
        disagree integer not null default 0 check (disagree >= 0),
        pass integer not null default 0 check (pass >= 0),
        written_at timestamptz not null
      )`);
    await runner.query(`create index statement_of_round on statement (round_id, written_at, id)`);
  }

  private async stances(runner: QueryRunner): Promise<void> {
    // V1: the key is what makes it one a person.
    await runner.query(`
      create table stance (
        statement_id uuid not null references statement,
        profile_id uuid not null references profile,
        value text not null check (value in ('agree', 'disagree', 'pass')),
        taken_at timestamptz not null,
        primary key (statement_id, profile_id)
      )`);
    // How many accepted statements a person has answered.
    await runner.query(`
      create table round_participant (
        round_id uuid not null references statement_round,
        profile_id uuid not null references profile,
        answered integer not null check (answered >= 0),
        primary key (round_id, profile_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['round_participant', 'stance', 'statement', 'round_turnout', 'statement_round']) {
      await runner.query(`drop table ${table}`);
    }
  }
}

export class StatementTranslations1790000000710 implements MigrationInterface {
  name = 'StatementTranslations1790000000710';

  /** What an organisation begins a round with is one statement in each of its languages, not one a language (L1). */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table statement add translations jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table statement drop translations');
  }
}

export const opinionsMigrations = [Opinions1790000000700, StatementTranslations1790000000710];
