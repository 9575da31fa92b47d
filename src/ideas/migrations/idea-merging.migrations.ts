import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Joining duplicates, with a record of what was carried. */
export class IdeaMerging1790000001060 implements MigrationInterface {
  name = 'IdeaMerging1790000001060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_merge (
        id uuid primary key,
        source_id uuid not null references idea,
        target_id uuid not null references idea,
        state text not null check (state in ('asked', 'refused', 'standing', 'undone')),
        asked_by uuid not null references profile,
        reason text not null,
        asked_at timestamptz not null,
        merged_at timestamptz,
        undone_at timestamptz,
        undo_reason text,
        version integer not null,
        check (source_id <> target_id)
      )`);
    await runner.query(`create unique index idea_merge_standing on idea_merge (source_id) where state = 'standing'`);
    await runner.query(`create unique index idea_merge_asked on idea_merge (source_id, target_id) where state = 'asked'`);
    await runner.query(`create index idea_merge_target on idea_merge (target_id, merged_at)`);
    // Who is among the carried is as secret as who supported (V5).
    await runner.query(`
      create table idea_merge_carried (
        merge_id uuid not null references idea_merge,
        kind text not null check (kind in ('support', 'argument', 'offer')),
        thing_id uuid not null,
        primary key (merge_id, kind, thing_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idea_merge_carried', 'idea_merge']) await runner.query(`drop table ${table}`);
  }
}

/** A record of the followers that a merge carried over. */
export class IdeaMergeFollowers1790000051060 implements MigrationInterface {
  name = 'IdeaMergeFollowers1790000051060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea_merge_carried drop constraint idea_merge_carried_kind_check,
        add constraint idea_merge_carried_kind_check check (kind in ('support', 'argument', 'offer', 'follow'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from idea_merge_carried where kind = 'follow'`);
    await runner.query(`
      alter table idea_merge_carried drop constraint idea_merge_carried_kind_check,
        add constraint idea_merge_carried_kind_check check (kind in ('support', 'argument', 'offer'))`);
  }
}
