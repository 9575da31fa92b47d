import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As they are when this is run: a later topic brings its own. */
const TOPICS = ['streets', 'transport', 'housing', 'parks', 'climate', 'waste', 'health', 'learning', 'culture', 'safety', 'economy', 'community', 'other'];

/** The list of one topic or one councillor in its order, also where there are none or few among many: nothing else is walked through. */
export class DecisionOrders1790000000895 implements MigrationInterface {
  name = 'DecisionOrders1790000000895';

  async up(runner: QueryRunner): Promise<void> {
    for (const topic of TOPICS) {
      await runner.query(`create index decision_on_${topic} on decision (first_published_at, id) where topics @> '{${topic}}'::text[]`);
    }
    await runner.query('create index decision_of_councillor on decision (councillor_id, first_published_at, id)');
    await runner.query('drop index decision_councillor');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('create index decision_councillor on decision (councillor_id)');
    await runner.query('drop index decision_of_councillor');
    for (const topic of TOPICS) await runner.query(`drop index decision_on_${topic}`);
  }
}
