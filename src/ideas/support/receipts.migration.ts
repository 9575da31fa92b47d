import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gives every support a receipt of its own, which only the supporter sees (V5). */
export class SupportReceipts1790000001020 implements MigrationInterface {
  name = 'SupportReceipts1790000001020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table idea_support add column receipt uuid not null default gen_random_uuid()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table idea_support drop column receipt');
  }
}
