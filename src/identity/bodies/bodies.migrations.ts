import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Bodies1790000000210 implements MigrationInterface {
  name = 'Bodies1790000000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table body (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        name jsonb not null,
        founded_at timestamptz not null,
        version integer not null
      )`);
    await runner.query('create index body_organisation on body (organisation_id)');
    await runner.query(`
      create table body_member (
        body_id uuid not null references body,
        profile_id uuid not null references profile,
        from_day date not null,
        until_day date check (until_day >= from_day),
        primary key (body_id, profile_id, from_day)
      )`);
    await runner.query('create index body_member_profile on body_member (profile_id)');
    // One is a member once: two who appoint the same person at the same time make one membership.
    await runner.query('create unique index body_member_once on body_member (body_id, profile_id) where until_day is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['body_member', 'body']) await runner.query(`drop table ${table}`);
  }
}

export const bodiesMigrations = [Bodies1790000000210];
