import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Councils1790000020200 implements MigrationInterface {
  name = 'Councils1790000020200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table councillor_group (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        name jsonb not null,
        office_name text not null,
        office_email text not null
      )`);
    await runner.query(`
      create table ward_electorate (
        ward_id uuid not null references ward,
        from_day date not null,
        electors integer not null check (electors > 0),
        primary key (ward_id, from_day)
      )`);
    await runner.query(`alter table appointment add column portfolios text[] not null default '{}', add column group_id uuid references councillor_group`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table appointment drop column portfolios, drop column group_id');
    for (const table of ['ward_electorate', 'councillor_group']) await runner.query(`drop table ${table}`);
  }
}

export const councilsMigrations = [Councils1790000020200];
