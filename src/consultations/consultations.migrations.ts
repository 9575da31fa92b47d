import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ConsultationQuestionnaires1790000000910 } from './consultation-questionnaires.migration.js';
import { ConsultationSearch1790000000945 } from './consultation-search.migration.js';
import { ConsultationTopics1790000000960 } from './consultation-topics.migration.js';
import { draftsMigrations } from './making/index.js';
import { outcomeMigrations } from './outcome/index.js';
import { paperMigrations } from './paper/index.js';
import { resultsMigrations } from './results/index.js';
import { submissionsMigrations } from './submissions/index.js';
import { themesMigrations } from './themes/index.js';

export class Consultations1790000000900 implements MigrationInterface {
  name = 'Consultations1790000000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation (
        id uuid primary key,
        version integer not null,
        organisation_id uuid not null references organisation,
        decision_id uuid references decision,
        opened_by_profile_id uuid not null references profile,
        title jsonb not null,
        summary jsonb not null,
        still_open jsonb not null,
        already_fixed jsonb not null,
        affects jsonb not null,
        level text not null check (level in ('inform', 'consult', 'involve', 'collaborate', 'empower')),
        short_time_reason text,
        opens_at timestamptz not null,
        closes_at timestamptz not null check (closes_at > opens_at),
        closed_at timestamptz check (closed_at >= closes_at),
        we_asked jsonb,
        you_said jsonb,
        we_did jsonb,
        level_kept text check (level_kept in ('kept', 'partly', 'broken')),
        outcome_published_at timestamptz check (outcome_published_at >= closes_at),
        check (num_nulls(we_asked, you_said, we_did, level_kept, outcome_published_at) in (0, 5))
      )`);
    await runner.query('create index consultation_newest on consultation (opens_at desc, id desc)');
    await runner.query('create index consultation_of_organisation on consultation (organisation_id, opens_at desc, id desc)');
    await runner.query('create index consultation_of_decision on consultation (decision_id) where decision_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consultation');
  }
}

export const consultationsMigrations = [
  Consultations1790000000900,
  ConsultationQuestionnaires1790000000910,
  ...draftsMigrations,
  ...submissionsMigrations,
  ...paperMigrations,
  ...resultsMigrations,
  ...themesMigrations,
  ConsultationSearch1790000000945,
  ...outcomeMigrations,
  ConsultationTopics1790000000960,
];
