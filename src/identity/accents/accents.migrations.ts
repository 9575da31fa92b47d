import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The colours that had names before a council could choose its own. */
const NAMED: Record<string, string> = { river: '#2b5478', harbour: '#92421f', moss: '#4a5f1d', heather: '#74336f', gorse: '#765300' };

export class Accents1790000072800 implements MigrationInterface {
  name = 'Accents1790000072800';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, colour] of Object.entries(NAMED)) await runner.query('update organisation set accent = $2 where accent = $1', [name, colour]);
    await runner.query(`update organisation set accent = null where accent !~ '^#[0-9a-f]{6}$'`);
    await runner.query(`alter table organisation add constraint organisation_accent check (accent ~ '^#[0-9a-f]{6}$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisation drop constraint organisation_accent');
    for (const [name, colour] of Object.entries(NAMED)) await runner.query('update organisation set accent = $1 where accent = $2', [name, colour]);
  }
}

export const accentsMigrations = [Accents1790000072800];
