import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ConsultationDrafts1790000000915 implements MigrationInterface {
  name = 'ConsultationDrafts1790000000915';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation_draft (
        id uuid primary key,
        version integer not null,
        organisation_id uuid not null references organisation,
        content jsonb not null,
        drafted_by_profile_id uuid not null references profile,
        changed_by_profile_id uuid not null references profile,
        changed_at timestamptz not null,
        preview_token text not null unique
      )`);
    await runner.query('create index consultation_draft_of_organisation on consultation_draft (organisation_id, id desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table consultation_draft');
  }
}

export const draftsMigrations = [ConsultationDrafts1790000000915];
