import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SpaceDecisions1790000073400 implements MigrationInterface {
  name = 'SpaceDecisions1790000073400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table youth_space_decision (
        id uuid primary key,
        space_id uuid not null references youth_space,
        kind text not null check (kind in ('read-first', 'read-after', 'closed')),
        words jsonb not null,
        decided_by uuid not null references profile,
        decided_at timestamptz not null
      )`);
    await runner.query(`create index youth_space_decision_space on youth_space_decision (space_id, decided_at)`);
    await runner.query(`
      alter table best_interests_assessment add column withdrawn_by uuid references profile, add column withdrawn_at timestamptz,
        add check ((withdrawn_by is null) = (withdrawn_at is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table best_interests_assessment drop column withdrawn_at, drop column withdrawn_by`);
    await runner.query(`drop table youth_space_decision`);
  }
}
