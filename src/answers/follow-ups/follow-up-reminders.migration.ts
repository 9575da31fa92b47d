import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowUpReminders1790000040600 implements MigrationInterface {
  name = 'FollowUpReminders1790000040600';

  async up(runner: QueryRunner): Promise<void> {
    // Nobody is reminded of the same step twice.
    await runner.query(`
      create table follow_up_reminder (
        follow_up_id uuid not null references answer_follow_up,
        stage text not null,
        sent_at timestamptz not null,
        primary key (follow_up_id, stage)
      )`);
    await runner.query(`create index answer_follow_up_open on answer_follow_up (due_on) where state = 'published' and replied_at is null`);
    await runner.query(`create index answer_follow_up_to on answer_follow_up (to_profile_id, due_on) where state = 'published' and replied_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index answer_follow_up_open, answer_follow_up_to');
    await runner.query('drop table follow_up_reminder');
  }
}
