import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PaperDoubts1790000000927 implements MigrationInterface {
  name = 'PaperDoubts1790000000927';

  async up(runner: QueryRunner): Promise<void> {
    // G7: two people take out of the count what two people let into it.
    await runner.query(`
      alter table paper_submission
        drop constraint paper_submission_state_check,
        add constraint paper_submission_state_check check (state in ('entered', 'returned', 'accepted', 'doubted', 'removed')),
        add doubted_by_profile_id uuid references profile,
        add doubted_at timestamptz,
        add doubt_reason text,
        add doubt_remedy text check (doubt_remedy in ('correct', 'remove')),
        add settled_by_profile_id uuid references profile,
        add settled_at timestamptz,
        add constraint paper_submission_doubted check (num_nulls(doubted_by_profile_id, doubted_at, doubt_reason, doubt_remedy) = case when state in ('doubted', 'removed') then 0 else 4 end),
        add constraint paper_submission_settled check (num_nulls(settled_by_profile_id, settled_at) = case when state = 'removed' then 0 else 2 end),
        add constraint paper_submission_two_settle check (settled_by_profile_id <> doubted_by_profile_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table paper_submission
        drop column doubted_by_profile_id, drop column doubted_at, drop column doubt_reason, drop column doubt_remedy,
        drop column settled_by_profile_id, drop column settled_at,
        drop constraint paper_submission_state_check,
        add constraint paper_submission_state_check check (state in ('entered', 'returned', 'accepted'))`);
  }
}
