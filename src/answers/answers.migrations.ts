import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AnswerClock1790000020600 } from './clock/index.js';
import { FollowUpReminders1790000040600 } from './follow-ups/index.js';
import { AnswerWords1790000030600 } from './giving/index.js';

export class Answers1790000000600 implements MigrationInterface {
  name = 'Answers1790000000600';

  async up(runner: QueryRunner): Promise<void> {
    // The unique key makes one duty of two acts that open it at once.
    await runner.query(`
      create table answer_due (
        id uuid primary key,
        subject_kind text not null,
        subject_id uuid not null,
        rule text not null,
        organisation_id uuid not null references organisation,
        owed_by uuid not null references profile,
        owed_by_office jsonb not null,
        opened_at timestamptz not null,
        due_on date not null,
        answered_at timestamptz,
        version integer not null,
        unique (subject_id, subject_kind)
      )`);
    await runner.query(`create index answer_due_order on answer_due ((answered_at is not null), due_on, id)`);
    await runner.query(`create index answer_due_owed_by on answer_due (owed_by, (answered_at is not null), due_on, id)`);
    await runner.query(`
      create table answer (
        id uuid primary key,
        answer_due_id uuid not null references answer_due,
        profile_id uuid not null references profile,
        number integer not null check (number > 0),
        name text not null,
        office jsonb not null,
        position text not null check (position in ('agree', 'agree-in-part', 'disagree', 'cannot-decide-yet', 'not-ours')),
        text jsonb not null,
        answered_at timestamptz not null,
        unique (answer_due_id, profile_id, number)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['answer', 'answer_due']) await runner.query(`drop table ${table}`);
  }
}

export const answersMigrations = [Answers1790000000600, AnswerClock1790000020600, AnswerWords1790000030600, FollowUpReminders1790000040600];
