import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a consultation is about. Drafts keep theirs with the rest of what is written. */
export class ConsultationTopics1790000000960 implements MigrationInterface {
  name = 'ConsultationTopics1790000000960';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table consultation add topics text[] not null default '{}' check (cardinality(topics) <= 3)`);
    await runner.query('create index consultation_topics on consultation using gin (topics)');
    await runner.query(`update consultation_draft set content = content || '{"topics": []}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update consultation_draft set content = content - 'topics'`);
    await runner.query('alter table consultation drop topics');
  }
}
