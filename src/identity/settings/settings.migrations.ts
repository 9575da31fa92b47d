import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrganisationVersion1790000081300 implements MigrationInterface {
  name = 'OrganisationVersion1790000081300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation add column version integer not null default 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation drop column version');
  }
}

export const settingsMigrations = [OrganisationVersion1790000081300];
