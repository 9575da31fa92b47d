import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What decisions are found and listed by. Only what is public lies in a version, so that a search gives nothing else away (D9). */
export class DecisionSearch1790000000860 implements MigrationInterface {
  name = 'DecisionSearch1790000000860';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table decision_version
        add search tsvector generated always as (
          searchable(title, 'A') || searchable(summary, 'B') || searchable(to_decide, 'C') || searchable(reasons, 'C')
        ) stored,
        add spelling text generated always as (search_words(coalesce(title->>'en', '') || ' ' || coalesce(title->>'cy', ''))) stored`);
    await runner.query('create index decision_version_search on decision_version using gin (search)');
    await runner.query('create index decision_version_spelling on decision_version using gin (spelling gin_trgm_ops)');
    await runner.query('create index decision_by_day on decision (decides_on, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index decision_by_day');
    await runner.query('alter table decision_version drop column spelling, drop column search');
  }
}
