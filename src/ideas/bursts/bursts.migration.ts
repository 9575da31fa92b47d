import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was seen of bursts of support. */
export class IdeaBursts1790000001090 implements MigrationInterface {
  name = 'IdeaBursts1790000001090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_burst (
        idea_id uuid primary key references idea,
        seen jsonb not null,
        seen_at timestamptz not null,
        slowed_until timestamptz,
        minute timestamptz,
        taken_in_minute integer not null,
        version integer not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idea_burst');
  }
}
