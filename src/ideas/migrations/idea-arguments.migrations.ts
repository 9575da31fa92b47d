import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an argument helps, and replies to it. */
export class IdeaArguments1790000001040 implements MigrationInterface {
  name = 'IdeaArguments1790000001040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table idea_argument
        add held_because text[] not null default '{}',
        add helpful_count integer not null default 0 check (helpful_count >= 0),
        add unhelpful_count integer not null default 0 check (unhelpful_count >= 0)`);
    await runner.query(`create index idea_argument_helpful on idea_argument (idea_id, side, (helpful_count - unhelpful_count), id)`);
    await runner.query(`create index idea_argument_helpful_both on idea_argument (idea_id, (helpful_count - unhelpful_count), id)`);
    await runner.query(`create index idea_argument_newest_both on idea_argument (idea_id, written_at, id)`);
    await runner.query(`create index idea_argument_author on idea_argument (author_id)`);
    // V1: one rating for each citizen and argument, held by the key.
    await runner.query(`
      create table idea_argument_rating (
        argument_id uuid not null references idea_argument,
        profile_id uuid not null references profile,
        helpful boolean not null,
        rated_at timestamptz not null,
        primary key (argument_id, profile_id)
      )`);
    await runner.query(`
      create table idea_argument_reply (
        id uuid primary key,
        argument_id uuid not null references idea_argument,
        author_id uuid not null references profile,
        office jsonb,
        text text not null,
        language text not null,
        written_at timestamptz not null,
        held_because text[] not null,
        hidden_at timestamptz,
        version integer not null
      )`);
    await runner.query(`create index idea_argument_reply_argument on idea_argument_reply (argument_id, written_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idea_argument_reply', 'idea_argument_rating']) await runner.query(`drop table ${table}`);
    for (const index of ['author', 'newest_both', 'helpful_both', 'helpful']) await runner.query(`drop index idea_argument_${index}`);
    await runner.query('alter table idea_argument drop unhelpful_count, drop helpful_count, drop held_because');
  }
}
