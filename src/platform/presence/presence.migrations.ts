import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Presence1790000000050 implements MigrationInterface {
  name = 'Presence1790000000050';

  /**
   * What one node tells the others and NOTIFY is too small for passes through here and is cleared after half a minute.
   * Unlogged: none of it outlives a crash. The columns are those that @socket.io/postgres-adapter asks for.
   */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table presence_passing (
        id bigint generated always as identity primary key,
        created_at timestamptz not null default now(),
        payload bytea not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table presence_passing');
  }
}

export const presenceMigrations = [Presence1790000000050];
