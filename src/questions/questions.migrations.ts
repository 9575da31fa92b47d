import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Questions1790000041100 implements MigrationInterface {
  name = 'Questions1790000041100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table question (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        councillor_id uuid not null references profile,
        ward_id uuid references ward,
        author_id uuid not null references profile,
        title text not null,
        body text not null,
        language text not null,
        state text not null check (state in ('waiting', 'returned', 'published', 'answered', 'reopened', 'withdrawn', 'joined')),
        held_for text[] not null,
        asker_count integer not null check (asker_count >= 0),
        joined_into uuid references question,
        asked_at timestamptz not null,
        published_at timestamptz,
        hidden_at timestamptz,
        wording integer not null,
        version integer not null,
        search tsvector generated always as (searchable(title, language, 'A') || searchable(body, language, 'C')) stored,
        spelling text generated always as (search_words(title)) stored,
        check ((state = 'joined') = (joined_into is not null)),
        check (joined_into <> id)
      )`);
    // V1: each person asks a question once, held by the key.
    await runner.query(`
      create table question_asker (
        question_id uuid not null references question,
        profile_id uuid not null references profile,
        asked_at timestamptz not null,
        primary key (question_id, profile_id)
      )`);
    await this.indexes(runner);
  }

  private async indexes(runner: QueryRunner): Promise<void> {
    const shown = `where published_at is not null and hidden_at is null and state <> 'joined'`;
    for (const order of ['published_at', 'asker_count']) {
      await runner.query(`create index question_by_${order} on question (${order}, id) ${shown}`);
      await runner.query(`create index question_of_council_by_${order} on question (organisation_id, ${order}, id) ${shown}`);
    }
    await runner.query(`create index question_author on question (author_id, state)`);
    await runner.query(`create index question_joined on question (joined_into) where joined_into is not null`);
    await runner.query(`create index question_asker_profile on question_asker (profile_id, asked_at, question_id)`);
    await runner.query(`create index question_search on question using gin (search)`);
    await runner.query(`create index question_spelling on question using gin (spelling gin_trgm_ops)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['question_asker', 'question']) await runner.query(`drop table ${table}`);
  }
}

export const questionsMigrations = [Questions1790000041100];
