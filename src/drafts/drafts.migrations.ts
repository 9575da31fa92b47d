import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MOST_BYTES } from './draft.rules.js';

export class Drafts1790000000350 implements MigrationInterface {
  name = 'Drafts1790000000350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table draft (
        id uuid primary key,
        kind text not null,
        organisation_id uuid references organisation,
        owner_profile_id uuid not null references profile,
        for_profile_id uuid references profile,
        about text,
        content text not null check (octet_length(content) <= ${MOST_BYTES}),
        changed_by uuid not null references profile,
        changed_at timestamptz not null,
        version integer not null,
        check (for_profile_id is null or organisation_id is not null)
      )`);
    await runner.query(`create index draft_owner on draft (owner_profile_id, changed_at desc, id desc)`);
    await runner.query(`create index draft_organisation on draft (organisation_id, changed_at desc, id desc) where organisation_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table draft');
  }
}

export class ReadyDrafts1790000000360 implements MigrationInterface {
  name = 'ReadyDrafts1790000000360';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table draft add ready_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table draft drop column ready_at');
  }
}

export const draftsMigrations = [Drafts1790000000350, ReadyDrafts1790000000360];
