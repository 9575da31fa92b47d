import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PaperDoubts1790000000927 } from './doubts/index.js';

export class PaperSubmissions1790000000925 implements MigrationInterface {
  name = 'PaperSubmissions1790000000925';

  async up(runner: QueryRunner): Promise<void> {
    // G7: nobody checks what they entered themselves.
    await runner.query(`
      create table paper_submission (
        id uuid primary key,
        consultation_id uuid not null references consultation,
        version integer not null,
        state text not null check (state in ('entered', 'returned', 'accepted')),
        source text not null check (source in ('paper', 'meeting')),
        place text not null,
        received_on date not null,
        batch_id uuid not null,
        line integer,
        answers jsonb not null,
        language text not null check (language in ('en', 'cy')),
        ward_id uuid references ward,
        age_band text check (age_band in ('unknown', 'under-consent-age', 'up-to-15', '16-17', 'adult')),
        may_quote boolean not null,
        entered_by_profile_id uuid not null references profile,
        entered_at timestamptz not null,
        checked_by_profile_id uuid references profile check (checked_by_profile_id <> entered_by_profile_id),
        checked_at timestamptz,
        return_reason text,
        check ((state = 'entered') = (checked_by_profile_id is null)),
        check ((state = 'entered') = (checked_at is null)),
        check ((state = 'returned') = (return_reason is not null))
      )`);
    await runner.query('create index paper_submission_of_consultation on paper_submission (consultation_id, state, id)');
    await runner.query('create index paper_submission_of_batch on paper_submission (batch_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table paper_submission');
  }
}

export const paperMigrations = [PaperSubmissions1790000000925, PaperDoubts1790000000927];
