import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes that end and hold only while staffed; when a band was asked; guardians' consent; ways back in from a worker. */
export class YouthMembers1790000001430 implements MigrationInterface {
  name = 'YouthMembers1790000001430';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table youth_code add column ending text not null default '', add column only_staffed boolean not null default false, add column ended_at timestamptz`);
    await runner.query(`create index youth_code_space on youth_code (space_id, made_at)`);
    await runner.query(`alter table youth_membership add column age_asked_at timestamptz`);
    await runner.query(`update youth_membership set age_asked_at = joined_at`);
    await runner.query(`alter table youth_membership alter column age_asked_at set not null`);
    await runner.query(`
      create table youth_consent (
        id uuid primary key,
        membership_id uuid not null references youth_membership,
        jurisdiction text not null,
        rule_from date not null,
        age_band text not null,
        seen_by uuid not null references profile,
        seen_at timestamptz not null,
        withdrawn_by uuid references profile,
        withdrawn_at timestamptz,
        check ((withdrawn_by is null) = (withdrawn_at is null))
      )`);
    await runner.query(`create unique index youth_consent_standing on youth_consent (membership_id) where withdrawn_at is null`);
    await runner.query(`
      create table youth_reentry (
        id uuid primary key,
        membership_id uuid not null references youth_membership,
        code_hash text not null unique,
        made_by uuid not null references profile,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`create index youth_reentry_membership on youth_reentry (membership_id, made_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['youth_reentry', 'youth_consent']) await runner.query(`drop table ${table}`);
    await runner.query(`alter table youth_membership drop column age_asked_at`);
    await runner.query(`drop index youth_code_space`);
    await runner.query(`alter table youth_code drop column ended_at, drop column only_staffed, drop column ending`);
  }
}
