import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ConcernHolds1790000072600 } from './hold/index.js';

export class Safeguarding1790000000450 implements MigrationInterface {
  name = 'Safeguarding1790000000450';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table concern (
        id uuid primary key,
        version integer not null,
        organisation_id uuid not null references organisation,
        state text not null check (state in ('raised', 'acknowledged', 'closed')),
        words text not null check (words <> ''),
        is_danger_now boolean not null,
        raised_by uuid references profile,
        raised_at timestamptz not null,
        subject_kind text,
        subject_id uuid,
        about_profile_id uuid references profile,
        acknowledge_by timestamptz not null,
        passed_on_at timestamptz,
        acknowledged_by uuid references profile,
        acknowledged_at timestamptz,
        closed_at timestamptz,
        check ((subject_kind is null) = (subject_id is null)),
        check ((acknowledged_by is null) = (acknowledged_at is null)),
        check ((state = 'raised') = (acknowledged_at is null)),
        check ((state = 'closed') = (closed_at is not null))
      )`);
    await runner.query(`create index concern_of_organisation on concern (organisation_id, raised_at, id)`);
    await runner.query(`create index concern_unacknowledged on concern (acknowledge_by) where state = 'raised' and passed_on_at is null`);
    await this.files(runner);
    // Sealed entries of the record are read by what they are about, and by those who read concerns alone.
    await runner.query(`
      create index audit_entry_sealed on audit_entry
        (((content::jsonb -> 'subject' ->> 'kind') || ':' || (content::jsonb -> 'subject' ->> 'id'))) where sealed`);
  }

  private async files(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table concern_evidence (
        concern_id uuid primary key references concern,
        html text not null,
        author_name text not null,
        author_id uuid,
        context text[] not null,
        path text,
        subject_version integer not null,
        sealed_at timestamptz not null
      )`);
    await runner.query(`
      create table concern_entry (
        id uuid primary key,
        concern_id uuid not null references concern,
        kind text not null check (kind in ('note', 'decision', 'referral', 'suspension', 'closing')),
        words text not null check (words <> ''),
        body text,
        reference text,
        profile_id uuid not null references profile,
        at timestamptz not null,
        check ((kind = 'referral') = (body is not null))
      )`);
    await runner.query(`create index concern_entry_of_concern on concern_entry (concern_id, at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_entry_sealed');
    for (const table of ['concern_entry', 'concern_evidence', 'concern']) await runner.query(`drop table ${table}`);
  }
}

/** Who raised a concern is kept by the name they went by then: somebody who leaves is nobody by name elsewhere. */
export class ConcernRaisersByName1790000061700 implements MigrationInterface {
  name = 'ConcernRaisersByName1790000061700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table concern add raised_by_name text');
    await runner.query('update concern set raised_by_name = p.display_name from profile p where p.id = concern.raised_by');
    await runner.query('alter table concern add check ((raised_by is null) = (raised_by_name is null))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table concern drop raised_by_name');
  }
}

export const safeguardingMigrations = [Safeguarding1790000000450, ConcernRaisersByName1790000061700, ConcernHolds1790000072600];
