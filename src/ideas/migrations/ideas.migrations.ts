import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Ideas1790000001000 implements MigrationInterface {
  name = 'Ideas1790000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea (
        id uuid primary key,
        organisation_id uuid not null references organisation,
        ward_id uuid references ward,
        author_id uuid not null references profile,
        title text not null,
        body text not null,
        language text not null,
        state text not null check (state in ('open', 'awaiting-answer', 'answered', 'adopted', 'declined', 'delivered', 'withdrawn')),
        support_count integer not null check (support_count >= 0),
        threshold integer not null check (threshold > 0),
        supporter_bands text[] not null,
        opened_at timestamptz not null,
        closes_at timestamptz not null,
        hidden_at timestamptz,
        version integer not null
      )`);
    // Each order of the list has an index to page on, for one council and for all.
    for (const order of ['opened_at', 'support_count']) {
      await runner.query(`create index idea_by_${order} on idea (${order}, id)`);
      await runner.query(`create index idea_of_council_by_${order} on idea (organisation_id, ${order}, id)`);
    }
    await this.whatPeopleAdd(runner);
  }

  private async whatPeopleAdd(runner: QueryRunner): Promise<void> {
    // V1: one support for each citizen and idea, held by the key.
    await runner.query(`
      create table idea_support (
        idea_id uuid not null references idea,
        profile_id uuid not null references profile,
        supported_at timestamptz not null,
        primary key (idea_id, profile_id)
      )`);
    await runner.query(`create index idea_support_profile on idea_support (profile_id, supported_at)`);
    await runner.query(`
      create table idea_argument (
        id uuid primary key,
        idea_id uuid not null references idea,
        author_id uuid not null references profile,
        side text not null check (side in ('for', 'against')),
        text text not null,
        language text not null,
        written_at timestamptz not null,
        hidden_at timestamptz,
        version integer not null
      )`);
    await runner.query(`create index idea_argument_idea on idea_argument (idea_id, side, written_at desc, id desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idea_argument', 'idea_support', 'idea']) await runner.query(`drop table ${table}`);
  }
}
