import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a list is searched and put in order by. */
export class ConsultationSearch1790000000945 implements MigrationInterface {
  name = 'ConsultationSearch1790000000945';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consultation
        add search tsvector generated always as (
          searchable(title, 'A') || searchable(summary, 'B') || searchable(still_open, 'C') || searchable(affects, 'C')) stored,
        add spelling text generated always as (search_words(coalesce(title->>'en', '') || ' ' || coalesce(title->>'cy', ''))) stored`);
    await runner.query('create index consultation_search on consultation using gin (search)');
    await runner.query('create index consultation_spelling on consultation using gin (spelling gin_trgm_ops)');
    await runner.query('create index consultation_closing on consultation (closes_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index consultation_closing');
    await runner.query('alter table consultation drop search, drop spelling');
  }
}
