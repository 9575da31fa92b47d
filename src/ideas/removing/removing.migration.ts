import type { MigrationInterface, QueryRunner } from 'typeorm';

/** False supports, set aside so that they can be brought back. */
export class SupportRemovals1790000001095 implements MigrationInterface {
  name = 'SupportRemovals1790000001095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_support_removal (
        id uuid primary key,
        idea_id uuid not null references idea,
        criteria jsonb not null,
        reason jsonb not null,
        count integer not null check (count > 0),
        removed_by uuid not null references profile,
        removed_at timestamptz not null,
        restored_at timestamptz,
        restore_reason jsonb,
        check ((restored_at is null) = (restore_reason is null))
      )`);
    await runner.query('create index idea_support_removal_idea on idea_support_removal (idea_id, removed_at)');
    // Whose they were is as secret as whose they are (V5).
    await runner.query(`
      create table idea_support_set_aside (
        removal_id uuid not null references idea_support_removal,
        idea_id uuid not null references idea,
        profile_id uuid not null references profile,
        supported_at timestamptz not null,
        receipt uuid not null,
        primary key (idea_id, profile_id)
      )`);
    await runner.query('create index idea_support_set_aside_removal on idea_support_set_aside (removal_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idea_support_set_aside', 'idea_support_removal']) await runner.query(`drop table ${table}`);
  }
}
