import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ThemeStatements1790000000942 implements MigrationInterface {
  name = 'ThemeStatements1790000000942';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table theme_statement (
        theme_id uuid not null references consultation_theme,
        statement_id uuid not null references statement,
        tagged_by uuid not null references profile,
        tagged_at timestamptz not null,
        primary key (theme_id, statement_id)
      )`);
    await runner.query('create index theme_statement_of_statement on theme_statement (statement_id)');
    // People who agree with at least one of its statements; null for a theme without any.
    await runner.query('alter table consultation_theme add agreed integer check (agreed >= 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table consultation_theme drop agreed');
    await runner.query('drop table theme_statement');
  }
}
