import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Commitments1790000000500 implements MigrationInterface {
  name = 'Commitments1790000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table commitment (
        id uuid primary key,
        promised_in_kind text not null,
        promised_in_id uuid not null,
        organisation_id uuid not null references organisation,
        what jsonb not null,
        owner_id uuid not null references profile,
        due_on date not null,
        state text not null check (state in ('promised', 'under-way', 'kept', 'broken')),
        note jsonb,
        topics text[] not null,
        promised_at timestamptz not null,
        changed_at timestamptz not null,
        version integer not null
      )`);
    await runner.query(`create index commitment_promised_in on commitment (promised_in_id, promised_in_kind)`);
    await runner.query(`create index commitment_owner on commitment (owner_id)`);
    await runner.query(`create index commitment_open on commitment (organisation_id, due_on) where state in ('promised', 'under-way')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table commitment');
  }
}
