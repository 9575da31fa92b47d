import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of a commitment, step by step: delayed to a later day, handed over, dropped with a reason, delivered. */
export class CommitmentSteps1790000000510 implements MigrationInterface {
  name = 'CommitmentSteps1790000000510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table commitment drop constraint commitment_state_check');
    await runner.query(`update commitment set state = case state when 'kept' then 'delivered' when 'broken' then 'dropped' else state end`);
    await runner.query(
      `alter table commitment add constraint commitment_state_check check (state in ('promised', 'under-way', 'delayed', 'delivered', 'dropped'))`,
    );
    await runner.query(`
      create table commitment_step (
        commitment_id uuid not null references commitment,
        number integer not null check (number > 0),
        state text not null check (state in ('promised', 'under-way', 'delayed', 'delivered', 'dropped')),
        due_on date not null,
        owner_id uuid not null references profile,
        note jsonb,
        taken_by uuid not null references profile,
        taken_at timestamptz not null,
        primary key (commitment_id, number)
      )`);
    await runner.query(`
      insert into commitment_step (commitment_id, number, state, due_on, owner_id, note, taken_by, taken_at)
      select id, 1, state, due_on, owner_id, note, owner_id, changed_at from commitment`);
    await runner.query('drop index commitment_open');
    await runner.query('create index commitment_by_day on commitment (due_on, id)');
    await runner.query('create index commitment_of_organisation_by_day on commitment (organisation_id, due_on, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index commitment_of_organisation_by_day');
    await runner.query('drop index commitment_by_day');
    await runner.query('drop table commitment_step');
    await runner.query('alter table commitment drop constraint commitment_state_check');
    await runner.query(
      `update commitment set state = case state when 'delivered' then 'kept' when 'dropped' then 'broken' when 'delayed' then 'under-way' else state end`,
    );
    await runner.query(`alter table commitment add constraint commitment_state_check check (state in ('promised', 'under-way', 'kept', 'broken'))`);
    await runner.query(`create index commitment_open on commitment (organisation_id, due_on) where state in ('promised', 'under-way')`);
  }
}
