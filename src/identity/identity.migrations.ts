import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accentsMigrations } from './accents/index.js';
import { bodiesMigrations } from './bodies/index.js';
import { councilsMigrations } from './councils/index.js';
import { electionsMigrations } from './elections/index.js';
import { invitationsMigrations } from './invitations/index.js';
import { mapsMigrations } from './maps/index.js';
import { statementsMigrations } from './statements/index.js';
import { settingsMigrations } from './settings/index.js';

export class Identity1790000000200 implements MigrationInterface {
  name = 'Identity1790000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table place (one boolean primary key default true check (one), name jsonb not null)`);
    await runner.query(`
      create table organisation (
        id uuid primary key,
        slug text not null unique,
        kind text not null check (kind in ('council', 'youth-service', 'voluntary')),
        tier text,
        name jsonb not null,
        languages text[] not null,
        publishes_in_all boolean not null,
        jurisdiction text not null,
        accent text,
        support_threshold integer check (support_threshold > 0),
        answer_days integer check (answer_days > 0)
      )`);
    await runner.query(`
      create table ward (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        name jsonb not null
      )`);
    await this.people(runner);
  }

  private async people(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table profile (
        id uuid primary key,
        account_id uuid not null references auth."user" on delete restrict,
        kind text not null check (kind in ('citizen', 'young-person', 'professional')),
        display_name text not null,
        age_band text not null check (age_band in ('unknown', 'under-consent-age', 'up-to-15', '16-17', 'adult')),
        ward_id uuid references ward,
        organisation_id uuid references organisation,
        job_title jsonb,
        line_manager text,
        verified_by text,
        verified_until timestamptz,
        suspended_at timestamptz,
        created_at timestamptz not null,
        check ((kind = 'professional') = (organisation_id is not null)),
        check (kind <> 'young-person' or ward_id is null)
      )`);
    // V1: an account has at most one profile that can vote, a young person at most one pseudonym.
    await runner.query(`create unique index profile_one_personal on profile (account_id) where kind <> 'professional'`);
    await runner.query(`create index profile_account on profile (account_id)`);
    await runner.query(`
      create table appointment (
        id uuid primary key,
        profile_id uuid not null references profile,
        role text not null,
        organisation_id uuid not null references organisation,
        ward_id uuid references ward,
        starts_at timestamptz not null,
        ends_at timestamptz,
        checks_valid_until timestamptz,
        end_reason text
      )`);
    await runner.query(`create index appointment_profile on appointment (profile_id)`);
    await runner.query(`create index appointment_role on appointment (organisation_id, role)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['appointment', 'profile', 'ward', 'organisation', 'place']) await runner.query(`drop table ${table}`);
  }
}

export const identityMigrations = [
  ...[Identity1790000000200, ...councilsMigrations, ...bodiesMigrations, ...electionsMigrations, ...mapsMigrations, ...accentsMigrations],
  ...[...invitationsMigrations, ...settingsMigrations, ...statementsMigrations],
];
