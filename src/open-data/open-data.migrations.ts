import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OpenData1790000001400 implements MigrationInterface {
  name = 'OpenData1790000001400';

  /** What has been imported from where: written with the deed itself, so that a second run knows what is done. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_record (
        source text not null,
        kind text not null,
        key text not null,
        id uuid not null,
        primary key (source, kind, key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_record');
  }
}

export const openDataMigrations = [OpenData1790000001400];
