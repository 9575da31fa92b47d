import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1790000001300 implements MigrationInterface {
  name = 'Notifications1790000001300';

  async up(runner: QueryRunner): Promise<void> {
    // The unique key makes one notification of one event, however often it is handed over.
    await runner.query(`
      create table notification (
        id uuid primary key,
        profile_id uuid not null references profile,
        kind text not null,
        subject_kind text not null,
        subject_id uuid not null,
        facts jsonb not null,
        event_id bigint not null,
        at timestamptz not null,
        read_at timestamptz,
        mail_id uuid,
        mail_settled_at timestamptz,
        unique (profile_id, event_id)
      )`);
    await runner.query(`create index notification_of_profile on notification (profile_id, at desc, event_id desc)`);
    await runner.query(`create index notification_unread on notification (profile_id) where read_at is null`);
    await runner.query(`create index notification_to_mail on notification (at) where mail_settled_at is null and read_at is null`);
    await runner.query(`create index notification_mail on notification (mail_id) where mail_id is not null`);
    await runner.query(`create index notification_at on notification (at)`);
    await this.wishes(runner);
  }

  private async wishes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follow (
        profile_id uuid not null references profile,
        subject_kind text not null,
        subject_id uuid not null,
        since timestamptz not null,
        primary key (profile_id, subject_kind, subject_id)
      )`);
    await runner.query(`create index follow_subject on follow (subject_id, subject_kind)`);
    await runner.query(`
      create table notification_setting (
        profile_id uuid primary key references profile,
        mail text not null check (mail in ('at-once', 'daily', 'weekly', 'never')),
        language text check (language in ('en', 'cy')),
        changed_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['notification_setting', 'follow', 'notification']) await runner.query(`drop table ${table}`);
  }
}

export const notificationsMigrations = [Notifications1790000001300];
