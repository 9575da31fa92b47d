import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkInvitations1790000080300 implements MigrationInterface {
  name = 'WorkInvitations1790000080300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table work_invitation (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        token_hash text not null unique,
        email text not null,
        real_name text not null,
        job_title jsonb not null,
        line_manager text not null,
        role text not null,
        ward_id uuid references ward,
        portfolios text[] not null,
        ends_at timestamptz,
        checks_valid_until timestamptz,
        invited_by uuid not null references profile,
        invited_at timestamptz not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        withdrawn_at timestamptz,
        check (accepted_at is null or withdrawn_at is null)
      )`);
    await runner.query('create index work_invitation_organisation on work_invitation (organisation_id, invited_at)');
    // Somebody is invited to one office once: two clerks who do it at the same time send one letter.
    await runner.query(`create unique index work_invitation_once on work_invitation (organisation_id, email, role) where accepted_at is null and withdrawn_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table work_invitation');
  }
}

export const invitationsMigrations = [WorkInvitations1790000080300];
