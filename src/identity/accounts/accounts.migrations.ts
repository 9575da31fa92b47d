import type { MigrationInterface, QueryRunner } from 'typeorm';

/** better-auth's own tables, as its migration tool makes them for `auth-options.ts`, and what is ours beside them. */
export class Accounts1790000000100 implements MigrationInterface {
  name = 'Accounts1790000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema auth');
    await this.people(runner);
    await this.sessions(runner);
    await this.secondFactor(runner);
    // Who was tried is a keyed hash, see attempts.ts.
    await runner.query('create table auth.attempt (key text primary key, tries integer not null, ends_at timestamptz not null)');
  }

  private async people(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table auth."user" (
        id uuid primary key default gen_random_uuid(),
        name text not null,
        email text not null unique,
        email_verified boolean not null,
        image text,
        username text unique,
        display_username text,
        two_factor_enabled boolean not null default false,
        created_at timestamptz not null default current_timestamp,
        updated_at timestamptz not null default current_timestamp
      )`);
    await runner.query(`
      create table auth.account (
        id uuid primary key default gen_random_uuid(),
        account_id text not null,
        provider_id text not null,
        user_id uuid not null references auth."user" on delete cascade,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        password text,
        created_at timestamptz not null default current_timestamp,
        updated_at timestamptz not null,
        unique (provider_id, account_id)
      )`);
    await runner.query('create index account_user_id on auth.account (user_id)');
    await runner.query(`
      create table auth.verification (
        id uuid primary key default gen_random_uuid(),
        identifier text not null,
        value text not null,
        expires_at timestamptz not null,
        created_at timestamptz not null default current_timestamp,
        updated_at timestamptz not null default current_timestamp
      )`);
    await runner.query('create index verification_identifier on auth.verification (identifier)');
  }

  private async sessions(runner: QueryRunner): Promise<void> {
    // S8: better-auth wants these columns, and nothing may ever be in them.
    await runner.query(`
      create table auth.session (
        id uuid primary key default gen_random_uuid(),
        token text not null unique,
        user_id uuid not null references auth."user" on delete cascade,
        expires_at timestamptz not null,
        acting_profile_id uuid,
        second_factor_at timestamptz,
        ip_address text check (ip_address is null),
        user_agent text check (user_agent is null),
        created_at timestamptz not null default current_timestamp,
        updated_at timestamptz not null
      )`);
    await runner.query('create index session_user_id on auth.session (user_id)');
    // S3: however a session ends, and whoever ends it, the event is in the same transaction.
    await runner.query(`
      create function auth.tell_session_ended() returns trigger language plpgsql as $$
      begin
        insert into public.outbox (kind, topics, at) values ('session.ended', array['session:' || old.id], clock_timestamp());
        return old;
      end $$`);
    await runner.query('create trigger session_ended after delete on auth.session for each row execute function auth.tell_session_ended()');
  }

  private async secondFactor(runner: QueryRunner): Promise<void> {
    // last_used_step is ours: the time step of the last code that was taken, none before it holds any more.
    await runner.query(`
      create table auth.two_factor (
        id uuid primary key default gen_random_uuid(),
        user_id uuid not null unique references auth."user" on delete cascade,
        secret text not null,
        backup_codes text not null,
        verified boolean,
        failed_verification_count integer,
        locked_until timestamptz,
        last_used_step bigint
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['attempt', 'two_factor', 'session', 'verification', 'account']) await runner.query(`drop table auth.${table}`);
    await runner.query('drop table auth."user"');
    await runner.query('drop function auth.tell_session_ended()');
    await runner.query('drop schema auth');
  }
}

/** S3: whatever changes who somebody acts as, and whoever changes it, the event is in the same transaction. */
class ProfileChanges1790000060700 implements MigrationInterface {
  name = 'ProfileChanges1790000060700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function tell_profile_changed() returns trigger language plpgsql as $$
      begin
        insert into public.outbox (kind, topics, at) values ('profile.changed', array['profiles-of:' || old.account_id], clock_timestamp());
        return null;
      end $$`);
    await runner.query(`
      create trigger profile_changed
      after delete or update of account_id, kind, display_name, age_band, ward_id, organisation_id, verified_until, suspended_at on profile
      for each row execute function tell_profile_changed()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger profile_changed on profile');
    await runner.query('drop function tell_profile_changed()');
  }
}

export const accountsMigrations = [Accounts1790000000100, ProfileChanges1790000060700];
