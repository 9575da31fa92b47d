import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a concern was raised on is on hold until a reader ends that; then the copy in the file goes, and nothing else of it. */
export class ConcernHolds1790000072600 implements MigrationInterface {
  name = 'ConcernHolds1790000072600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table concern add hold_ended_at timestamptz');
    await runner.query(`alter table concern add constraint concern_hold check (hold_ended_at is null or (state = 'closed' and subject_kind is not null))`);
    await this.kinds(runner, ['note', 'decision', 'referral', 'suspension', 'closing', 'hold-ended']);
    // The server only ever adds to evidence; this one thing it may do to it, and only once the hold has ended.
    await runner.query(`
      create function concern_copy_let_go(concern uuid) returns void language sql security definer set search_path = public, pg_temp as $$
        update concern_evidence e set html = '', author_name = '', author_id = null, context = '{}', path = null
        from concern c where c.id = e.concern_id and c.id = concern_copy_let_go.concern and c.hold_ended_at is not null
      $$`);
  }

  private async kinds(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
    await runner.query('alter table concern_entry drop constraint concern_entry_kind_check');
    await runner.query(`alter table concern_entry add constraint concern_entry_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function concern_copy_let_go');
    await runner.query(`delete from concern_entry where kind = 'hold-ended'`);
    await this.kinds(runner, ['note', 'decision', 'referral', 'suspension', 'closing']);
    await runner.query('alter table concern drop constraint concern_hold');
    await runner.query('alter table concern drop column hold_ended_at');
  }
}
