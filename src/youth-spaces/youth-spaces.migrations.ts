import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HandedThreads1790000001210 } from './handing/index.js';
import { YouthMembers1790000001430 } from './members/index.js';
import { ThreadReadings1790000060501 } from './here/index.js';
import { YouthPolls1790000060503 } from './polls/index.js';
import { PostReactions1790000060502 } from './reactions/index.js';
import { SpaceDecisions1790000073400 } from './deciding/index.js';
import { SpaceNeeds1790000001420 } from './preparing/index.js';
import { ThreadSummaries1790000060504 } from './summing-up/index.js';
import { ThreadVisits1790000060500 } from './visiting/index.js';

export class YouthSpaces1790000001200 implements MigrationInterface {
  name = 'YouthSpaces1790000001200';

  async up(runner: QueryRunner): Promise<void> {
    await this.spaces(runner);
    await this.joining(runner);
    await this.threads(runner);
  }

  private async spaces(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table youth_space (
        id uuid primary key,
        version integer not null,
        organisation_id uuid not null references organisation,
        state text not null check (state in ('prepared', 'open', 'paused', 'closed')),
        title jsonb not null,
        topic jsonb not null,
        influences jsonb not null,
        outside_hours jsonb not null,
        may_staff_alone boolean not null,
        is_premoderated boolean not null,
        created_at timestamptz not null,
        opened_at timestamptz
      )`);
    await runner.query(`create index youth_space_organisation on youth_space (organisation_id)`);
    await runner.query(`
      create table youth_space_worker (
        space_id uuid not null references youth_space,
        profile_id uuid not null references profile,
        added_at timestamptz not null,
        primary key (space_id, profile_id)
      )`);
    await runner.query(`create index youth_space_worker_profile on youth_space_worker (profile_id)`);
    await runner.query(`
      create table charter_rule (
        id uuid primary key,
        space_id uuid not null references youth_space,
        number integer not null check (number > 0),
        text jsonb not null,
        unique (space_id, number)
      )`);
    await runner.query(`
      create table duty_shift (
        id uuid primary key,
        space_id uuid not null references youth_space,
        profile_id uuid not null references profile,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at >= starts_at)
      )`);
    await runner.query(`create index duty_shift_space on duty_shift (space_id, ends_at)`);
  }

  private async joining(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table youth_code (
        id uuid primary key,
        space_id uuid not null references youth_space,
        code_hash text not null unique,
        uses integer not null check (uses > 0),
        used integer not null check (used between 0 and uses),
        expires_at timestamptz not null,
        made_by uuid not null references profile,
        made_at timestamptz not null
      )`);
    await runner.query(`
      create table youth_membership (
        id uuid primary key,
        space_id uuid not null references youth_space,
        profile_id uuid not null references profile,
        code_id uuid not null references youth_code,
        pseudonym text,
        pseudonym_key text,
        phrase_hash text unique,
        joined_at timestamptz not null,
        left_at timestamptz,
        unique (space_id, profile_id),
        check ((left_at is null) = (pseudonym is not null)),
        check ((pseudonym is null) = (pseudonym_key is null))
      )`);
    // One pseudonym, one person: two that look alike are the same.
    await runner.query(`create unique index youth_membership_pseudonym on youth_membership (space_id, pseudonym_key)`);
    await runner.query(`create index youth_membership_profile on youth_membership (profile_id)`);
    await runner.query(`create table youth_miss (bucket text primary key, misses integer not null, ends_at timestamptz not null)`);
  }

  private async threads(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table youth_thread (
        id uuid primary key,
        version integer not null,
        space_id uuid not null references youth_space,
        question jsonb not null,
        state text not null check (state in ('open', 'closed')),
        started_by uuid not null references profile,
        started_at timestamptz not null
      )`);
    await runner.query(`create index youth_thread_space on youth_thread (space_id, started_at)`);
    await runner.query(`
      create table youth_post (
        id uuid primary key,
        version integer not null,
        thread_id uuid not null references youth_thread,
        author_id uuid not null references profile,
        body text not null,
        language text not null check (language in ('en', 'cy')),
        state text not null check (state in ('waiting', 'published', 'changes-asked', 'hidden', 'removed', 'gone')),
        held_because text[] not null,
        reply_to_id uuid references youth_post,
        written_at timestamptz not null,
        check (state <> 'gone' or body = '')
      )`);
    await runner.query(`create index youth_post_thread on youth_post (thread_id, written_at, id)`);
    await runner.query(`create index youth_post_author on youth_post (author_id)`);
    await runner.query(`
      create table supervisor_reading (
        thread_id uuid not null references youth_thread,
        profile_id uuid not null references profile,
        read_at timestamptz not null,
        primary key (thread_id, profile_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const threads = ['supervisor_reading', 'youth_post', 'youth_thread'];
    const spaces = ['duty_shift', 'charter_rule', 'youth_space_worker', 'youth_space'];
    for (const table of [...threads, 'youth_miss', 'youth_membership', 'youth_code', ...spaces]) await runner.query(`drop table ${table}`);
  }
}

export const youthSpacesMigrations = [
  YouthSpaces1790000001200,
  HandedThreads1790000001210,
  SpaceNeeds1790000001420,
  YouthMembers1790000001430,
  ThreadVisits1790000060500,
  ThreadReadings1790000060501,
  PostReactions1790000060502,
  YouthPolls1790000060503,
  ThreadSummaries1790000060504,
  SpaceDecisions1790000073400,
];
