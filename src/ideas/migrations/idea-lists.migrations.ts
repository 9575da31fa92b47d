import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many different orders chance has ready; a seed chooses one and where in it to begin. */
const ORDERS_OF_CHANCE = [0, 1, 2, 3];

/** What lists of ideas are sorted and found by. */
export class IdeaLists1790000001030 implements MigrationInterface {
  name = 'IdeaLists1790000001030';

  async up(runner: QueryRunner): Promise<void> {
    await this.heat(runner);
    await runner.query(`alter table idea add heat double precision not null default 0`);
    await runner.query(`
      update idea set heat = idea_risen(idea_warmth(array[opened_at]), (select idea_warmth(array_agg(supported_at)) from idea_support where idea_id = id))`);
    await runner.query(`create index idea_by_heat on idea (heat, id)`);
    await runner.query(`create index idea_of_council_by_heat on idea (organisation_id, heat, id)`);
    await runner.query(`create index idea_by_missing on idea ((threshold - support_count), id) where state = 'open'`);
    await runner.query(`create index idea_of_council_by_missing on idea (organisation_id, (threshold - support_count), id) where state = 'open'`);
    await this.lookup(runner);
  }

  /**
   * A support is worth half after three days. Kept as the logarithm of the sum of what all of them were worth at a fixed
   * instant, so that time changes no order and nothing is ever computed anew.
   */
  private async heat(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function idea_warmth(moments timestamptz[]) returns double precision language sql stable strict parallel safe
      return (
        select max(at) + ln(sum(power(2, at - top))) / ln(2)
        from (select at, max(at) over () as top from (select extract(epoch from moment)::double precision / 259200 as at from unnest(moments) as moment) as given) as placed)`);
    await runner.query(`
      create function idea_risen(heat double precision, warmth double precision) returns double precision language sql immutable parallel safe
      return case when warmth is null then heat else greatest(heat, warmth) + ln(1 + power(2, -abs(heat - warmth))) / ln(2) end`);
    // Never colder than an idea that nobody supports.
    await runner.query(`
      create function idea_cooled(heat double precision, warmth double precision, rest double precision) returns double precision language sql immutable parallel safe
      return case when warmth is null then heat when warmth >= heat then rest else greatest(rest, heat + ln(1 - power(2, warmth - heat)) / ln(2)) end`);
  }

  /** Words, place and chance lie apart, so that a support touches none of their indexes. */
  private async lookup(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idea_lookup (
        idea_id uuid primary key references idea on delete cascade,
        search tsvector not null,
        spelling text not null,
        place point
      )`);
    await runner.query(`
      create function idea_look_up() returns trigger language plpgsql as $$
      begin
        insert into idea_lookup (idea_id, search, spelling, place) values (
          new.id,
          searchable(new.title, new.language, 'A') || searchable(new.need, new.language, 'B') ||
            searchable(new.outcome_wanted, new.language, 'B') || searchable(new.body, new.language, 'C'),
          search_words(new.title),
          point(new.longitude, new.latitude)
        ) on conflict (idea_id) do update set search = excluded.search, spelling = excluded.spelling, place = excluded.place;
        return null;
      end $$`);
    await runner.query(`
      create trigger idea_look_up after insert or update of title, body, need, outcome_wanted, language, latitude, longitude on idea
      for each row execute function idea_look_up()`);
    await runner.query(`update idea set title = title`);
    await runner.query(`create index idea_lookup_search on idea_lookup using gin (search)`);
    await runner.query(`create index idea_lookup_spelling on idea_lookup using gin (spelling gin_trgm_ops)`);
    await runner.query(`create index idea_lookup_place on idea_lookup using gist (place)`);
    for (const order of ORDERS_OF_CHANCE) {
      await runner.query(`create index idea_lookup_chance_${order} on idea_lookup (uuid_hash_extended(idea_id, ${order}), idea_id)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger idea_look_up on idea');
    await runner.query('drop function idea_look_up()');
    await runner.query('drop table idea_lookup');
    for (const index of ['by_heat', 'of_council_by_heat', 'by_missing', 'of_council_by_missing']) await runner.query(`drop index idea_${index}`);
    await runner.query('alter table idea drop heat');
    await runner.query('drop function idea_cooled(double precision, double precision, double precision)');
    await runner.query('drop function idea_risen(double precision, double precision)');
    await runner.query('drop function idea_warmth(timestamptz[])');
  }
}
