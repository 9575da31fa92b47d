import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day on which it was decided, which may be before it was recorded, stands with the decision: lists tell it, and count to it. */
export class DecidedOn1790000000890 implements MigrationInterface {
  name = 'DecidedOn1790000000890';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table decision add decided_on date');
    await runner.query('update decision d set decided_on = o.decided_on from decision_outcome o where o.decision_id = d.id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table decision drop column decided_on');
  }
}
