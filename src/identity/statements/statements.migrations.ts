import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Statements1790000074800 implements MigrationInterface {
  name = 'Statements1790000074800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation_statement (
        organisation_id uuid not null references organisation,
        kind text not null check (kind in ('accessibility', 'privacy', 'privacy-for-young-people', 'rules', 'counting')),
        words jsonb not null,
        changed_at timestamptz not null,
        primary key (organisation_id, kind)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table organisation_statement');
  }
}

export const statementsMigrations = [Statements1790000074800];
