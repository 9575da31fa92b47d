import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DemoSignIn1790000000212 implements MigrationInterface {
  name = 'DemoSignIn1790000000212';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table demo_person (
        profile_id uuid primary key references profile,
        kind text not null,
        label text not null,
        created_at timestamptz not null
      )`);
    await runner.query(`
      create table demo_link (
        token_hash text primary key,
        profile_id uuid not null references demo_person,
        created_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table demo_link');
    await runner.query('drop table demo_person');
  }
}

export const demoSignInMigrations = [DemoSignIn1790000000212];
