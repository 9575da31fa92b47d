import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Elections1790000000220 implements MigrationInterface {
  name = 'Elections1790000000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pre_election_period (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        from_day date not null,
        until_day date not null check (until_day >= from_day),
        set_by uuid not null references profile,
        set_at timestamptz not null
      )`);
    await runner.query('create index pre_election_period_organisation on pre_election_period (organisation_id, until_day)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pre_election_period');
  }
}

export const electionsMigrations = [Elections1790000000220];
