import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outcomes1790000000950 implements MigrationInterface {
  name = 'Outcomes1790000000950';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outcome_version (
        consultation_id uuid not null references consultation,
        number integer not null check (number > 0),
        we_asked jsonb not null,
        you_said jsonb not null,
        we_did jsonb not null,
        level_kept text not null check (level_kept in ('kept', 'partly', 'broken')),
        kept_because jsonb not null,
        themes jsonb not null,
        why_changed jsonb,
        published_by uuid not null references profile,
        published_at timestamptz not null,
        primary key (consultation_id, number),
        check ((number = 1) = (why_changed is null))
      )`);
    await runner.query(`
      create function outcome_version_stays() returns trigger language plpgsql as $$
      begin
        raise exception 'A published outcome is never changed: publish another version' using errcode = 'insufficient_privilege';
      end $$`);
    await runner.query('create trigger stays before update or delete on outcome_version for each row execute function outcome_version_stays()');
    // What was published before there were versions is the first one.
    await runner.query(`
      insert into outcome_version (consultation_id, number, we_asked, you_said, we_did, level_kept, kept_because, themes, published_by, published_at)
      select id, 1, we_asked, you_said, we_did, level_kept, '{}', '[]', opened_by_profile_id, outcome_published_at from consultation where outcome_published_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outcome_version');
    await runner.query('drop function outcome_version_stays()');
  }
}

export const outcomeMigrations = [Outcomes1790000000950];
