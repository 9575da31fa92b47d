import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ThemeStatements1790000000942 } from './statements/index.js';

export class Themes1790000000940 implements MigrationInterface {
  name = 'Themes1790000000940';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation_theme (
        id uuid primary key,
        version integer not null,
        consultation_id uuid not null references consultation,
        name jsonb not null,
        description jsonb not null,
        merged_into uuid references consultation_theme,
        added_by uuid not null references profile,
        added_at timestamptz not null,
        check (merged_into <> id)
      )`);
    await runner.query('create index theme_of_consultation on consultation_theme (consultation_id, id)');
    await runner.query(`
      create table consultation_theme_tally (
        theme_id uuid not null references consultation_theme,
        grp text not null,
        respondents integer not null check (respondents >= 0),
        primary key (theme_id, grp)
      )`);
    await this.readings(runner);
  }

  /** What people wrote, as it is read by those who asked. Changed words are another row: nothing said of the old ones is said of them. */
  private async readings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table written_answer (
        id uuid primary key,
        consultation_id uuid not null references consultation,
        submission_id uuid not null references consultation_submission,
        item_id uuid not null,
        claimed_by uuid references profile,
        claimed_until timestamptz,
        read_by uuid references profile,
        read_at timestamptz,
        unique (submission_id, item_id),
        check (num_nulls(claimed_by, claimed_until) in (0, 2)),
        check (num_nulls(read_by, read_at) in (0, 2))
      )`);
    await runner.query('create index written_answer_of_consultation on written_answer (consultation_id, item_id, id)');
    await runner.query('create index written_answer_unread on written_answer (consultation_id, item_id, id) where read_at is null');
    await runner.query(`
      create table theme_tag (
        theme_id uuid not null references consultation_theme,
        answer_id uuid not null references written_answer on delete cascade,
        tagged_by uuid not null references profile,
        tagged_at timestamptz not null,
        primary key (theme_id, answer_id)
      )`);
    await runner.query('create index theme_tag_of_answer on theme_tag (answer_id)');
    await runner.query(`
      create table theme_quote (
        id uuid primary key,
        theme_id uuid not null references consultation_theme,
        answer_id uuid not null references written_answer on delete cascade,
        excerpt text not null,
        language text not null check (language in ('en', 'cy')),
        quoted_by uuid not null references profile,
        quoted_at timestamptz not null,
        unique (theme_id, answer_id, excerpt)
      )`);
    await runner.query('create index theme_quote_of_answer on theme_quote (answer_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['theme_quote', 'theme_tag', 'written_answer', 'consultation_theme_tally', 'consultation_theme']) await runner.query(`drop table ${table}`);
  }
}

export const themesMigrations = [Themes1790000000940, ThemeStatements1790000000942];
