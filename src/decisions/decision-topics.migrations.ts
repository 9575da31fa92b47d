import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a decision is about, as each version says it and as the list is filtered by. */
export class DecisionTopics1790000000870 implements MigrationInterface {
  name = 'DecisionTopics1790000000870';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['decision', 'decision_version']) {
      await runner.query(`alter table ${table} add topics text[] not null default '{}' check (cardinality(topics) <= 3)`);
    }
    await runner.query('create index decision_topics on decision using gin (topics)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['decision', 'decision_version']) await runner.query(`alter table ${table} drop column topics`);
  }
}
