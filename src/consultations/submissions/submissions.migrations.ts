import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SubmissionUploadPasses1790000000955 } from './upload-passes.migration.js';

export class Submissions1790000000920 implements MigrationInterface {
  name = 'Submissions1790000000920';

  async up(runner: QueryRunner): Promise<void> {
    // V1: the unique keys are what makes it one a person, one an organisation and one a private link.
    await runner.query(`
      create table consultation_submission (
        id uuid primary key,
        consultation_id uuid not null references consultation,
        version integer not null,
        source text not null check (source in ('online', 'private-link', 'organisation', 'paper', 'meeting')),
        profile_id uuid references profile,
        organisation_id uuid references organisation,
        link_hash text,
        ward_id uuid references ward,
        age_band text check (age_band in ('unknown', 'under-consent-age', 'up-to-15', '16-17', 'adult')),
        language text not null check (language in ('en', 'cy')),
        answers jsonb not null,
        may_quote boolean not null,
        wants_outcome boolean not null,
        holds_contact_details boolean not null,
        reference text not null,
        received_at timestamptz not null,
        withdrawn_at timestamptz check (withdrawn_at >= received_at),
        unique (consultation_id, profile_id),
        unique (consultation_id, organisation_id),
        unique (consultation_id, link_hash),
        unique (consultation_id, reference),
        check ((profile_id is not null) = (source in ('online', 'organisation'))),
        check ((organisation_id is not null) = (source = 'organisation')),
        check ((link_hash is not null) = (source = 'private-link')),
        check (withdrawn_at is null or answers = '{}')
      )`);
    await runner.query('create index submission_of_consultation on consultation_submission (consultation_id, id)');
    await runner.query('create index submission_of_profile on consultation_submission (profile_id, id desc) where profile_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consultation_submission');
  }
}

export const submissionsMigrations = [Submissions1790000000920, SubmissionUploadPasses1790000000955];
