import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Those that are still to be decided are few among many that were: each order of them is read from an index of their own. */
export class DecisionStates1790000000880 implements MigrationInterface {
  name = 'DecisionStates1790000000880';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index decision_coming_by_published on decision (first_published_at, id) where state in ('notice', 'open')`);
    await runner.query(`create index decision_coming_by_day on decision (decides_on, id) where state in ('notice', 'open')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index decision_coming_by_published');
    await runner.query('drop index decision_coming_by_day');
  }
}
