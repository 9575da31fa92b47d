import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Files1790000000460 implements MigrationInterface {
  name = 'Files1790000000460';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file (
        id uuid primary key,
        name text not null,
        media_type text not null,
        bytes integer not null,
        sha256 text not null,
        width integer,
        height integer,
        warning text,
        description jsonb,
        uploaded_by uuid references profile,
        pass text,
        organisation_id uuid references organisation,
        uploaded_at timestamptz not null,
        loose_since timestamptz,
        check (num_nonnulls(uploaded_by, pass) = 1)
      )`);
    await runner.query(`create index file_loose on file (loose_since) where loose_since is not null`);
    await runner.query(`create index file_loose_by on file (uploaded_by, pass) where loose_since is not null`);
    await runner.query(`
      create table file_content (
        file_id uuid not null references file on delete cascade,
        part text not null check (part in ('whole', 'preview')),
        bytes bytea not null,
        primary key (file_id, part)
      )`);
    // Not compressed, so that a slice is read without reading what comes before it.
    await runner.query(`alter table file_content alter column bytes set storage external`);
    await runner.query(`
      create table file_attachment (
        file_id uuid not null references file on delete cascade,
        kind text not null,
        subject_id uuid not null,
        place integer not null,
        primary key (file_id, kind, subject_id)
      )`);
    await runner.query(`create index file_attachment_subject on file_attachment (subject_id, kind, place)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['file_attachment', 'file_content', 'file']) await runner.query(`drop table ${table}`);
  }
}

export const filesMigrations = [Files1790000000460];
