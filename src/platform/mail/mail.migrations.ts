import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mail1790000000004 implements MigrationInterface {
  name = 'Mail1790000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table caught_mail (
        id uuid primary key,
        recipient text not null,
        subject text not null,
        text text not null,
        at timestamptz not null
      )`);
    await runner.query('create index caught_mail_at on caught_mail (at desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table caught_mail');
  }
}

/** A letter that is a page too is caught as both. */
export class MailPages1790000073200 implements MigrationInterface {
  name = 'MailPages1790000073200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table caught_mail add column html text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table caught_mail drop column html');
  }
}

export const mailMigrations = [Mail1790000000004, MailPages1790000073200];
