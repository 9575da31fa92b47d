import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PostReactions1790000060502 implements MigrationInterface {
  name = 'PostReactions1790000060502';

  async up(runner: QueryRunner): Promise<void> {
    // V1: one reaction a profile and post, by the key.
    await runner.query(`
      create table post_reaction (
        post_id uuid not null references youth_post,
        profile_id uuid not null references profile,
        reaction text not null check (reaction in ('thumbs-up', 'heart', 'thinking', 'idea', 'thanks')),
        reacted_at timestamptz not null,
        primary key (post_id, profile_id)
      )`);
    await runner.query('create index post_reaction_profile on post_reaction (profile_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table post_reaction');
  }
}
