import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Maps1790000020210 implements MigrationInterface {
  name = 'Maps1790000020210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation_area (
        organisation_id uuid primary key references organisation,
        south double precision not null,
        west double precision not null,
        north double precision not null,
        east double precision not null,
        check (-90 <= south and south < north and north <= 90),
        check (-180 <= west and west < east and east <= 180)
      )`);
    await runner.query(`
      create table ward_middle (
        ward_id uuid primary key references ward,
        latitude double precision not null check (latitude between -90 and 90),
        longitude double precision not null check (longitude between -180 and 180)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['ward_middle', 'organisation_area']) await runner.query(`drop table ${table}`);
  }
}

export const mapsMigrations = [Maps1790000020210];
