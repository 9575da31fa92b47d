import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words so common in Welsh that asking for them asks for nothing, folded. (English has its own list in PostgreSQL.) */
const WELSH_STOP_WORDS = `a ac am ar at ac ag bod bydd byddwch cyn dan dros drwy dy ei eich ein er eu fe fel felly fod fy fydd gan gyda hefyd hon hwn
  hyn i iddo im mae mai mewn mi mo na nac nad neu ni nid nhw o oedd oes ond os pan rhwng roedd sy sydd trwy tua un ym yma yn yng yna yno
  yr y ydy ydyn ydynt yw`;

/** In longer words enough trigrams stay alike. */
const LONGEST_SWAPPED = 8;

const ENGLISH_STEMS = `ts_lexize('english_stem'::regdictionary, word)`;

const IS_STOP = `(${ENGLISH_STEMS} = '{}' or word = any(regexp_split_to_array('${WELSH_STOP_WORDS.replaceAll(/\s+/g, ' ')}', ' ')))`;

/**
 * `search_query(typed)`: each word as an English stem, as it stands, or as what it may be a mutation of; longer words by
 * their beginning, because Welsh builds plurals at the end. `stems` is SQL that gives the English ones of `word`.
 */
function searchQuery(stems: string): string {
  return `function search_query(typed text) returns tsquery language sql immutable strict parallel safe
      return (
        with typed_words as (
          select word, ${stems} as stems,
            ${IS_STOP} as is_stop
          from regexp_split_to_table(left(search_words(typed), 300), ' ') as word
          where word <> ''
        ), meant as (
          select distinct word, stems from typed_words where not is_stop or not exists (select from typed_words where not is_stop)
        )
        select string_agg('(' || (
          select string_agg(distinct form, ' | ') from (
            select quote_literal(stem) as form from unnest(stems) as stem
            union all
            select quote_literal(key) || case when length(key) >= 5 then ':*' else '' end
            from unnest(word || welsh_radicals(word)) as key
          ) as forms) || ')', ' & ')::tsquery
        from meant)`;
}

/**
 * How texts and what is typed into a search box become comparable. A word is kept folded (no capitals, no accents);
 * an English one as its stem, a Welsh one with every word it may be a mutation of, on both sides: so that "Gaerdydd",
 * "Nghaerdydd" and "Caerdydd" meet. All functions are immutable and bound to what they call, so that generated columns and
 * indexes can be made of them.
 */
export class Search1790000000003 implements MigrationInterface {
  name = 'Search1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const extension of ['pg_trgm', 'unaccent']) await runner.query(`create extension if not exists ${extension}`);
    await this.words(runner);
    await this.mutations(runner);
    await this.texts(runner);
    await this.queries(runner);
  }

  private async words(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function folded(given text) returns text language sql immutable strict parallel safe
      return lower(unaccent('unaccent'::regdictionary, given))`);
    // Letters and digits alone, one space between words.
    await runner.query(`
      create function search_words(given text) returns text language sql immutable strict parallel safe
      return trim(regexp_replace(folded(given), '[^a-z0-9]+', ' ', 'g'))`);
  }

  /** Soft, nasal and aspirate mutation, and h before a vowel, undone. Several words may have come to look the same. */
  private async mutations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function welsh_radicals(word text) returns text[] language sql immutable strict parallel safe
      return case
        when length(word) < 2 or word ~ '[0-9]' then '{}'::text[]
        when word ^@ 'ngh' then array['c' || substr(word, 4)]
        when word ^@ 'ng' then array['g' || substr(word, 3)]
        when word ^@ 'nh' then array['t' || substr(word, 3)]
        when word ^@ 'mh' then array['p' || substr(word, 3)]
        when word ^@ 'ch' then array['c' || substr(word, 3)]
        when word ^@ 'ph' then array['p' || substr(word, 3)]
        when word ^@ 'th' then array['t' || substr(word, 3)]
        when word ^@ 'dd' then array['d' || substr(word, 3)]
        when word ^@ 'ff' or word ^@ 'll' or word ^@ 'rh' then '{}'::text[]
        when word ^@ 'b' then array['p' || substr(word, 2)]
        when word ^@ 'g' then array['c' || substr(word, 2)]
        when word ^@ 'd' then array['t' || substr(word, 2)]
        when word ^@ 'f' then array['b' || substr(word, 2), 'm' || substr(word, 2)]
        when word ^@ 'm' then array['b' || substr(word, 2)]
        when word ^@ 'n' then array['d' || substr(word, 2)]
        when word ^@ 'l' then array['l' || word, 'g' || word]
        when word ^@ 'r' then array['rh' || substr(word, 2), 'g' || word]
        when word ~ '^h[aeiouwy]' then array[substr(word, 2)]
        when word ~ '^[aeiouwy]' then array['g' || word]
        else '{}'::text[]
      end`);
  }

  /** What a text is found by: each function gives a tsvector of one weight. */
  private async texts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function searchable(given text, language text, weight "char") returns tsvector language sql immutable parallel safe
      return setweight(
        case language
          when 'cy' then to_tsvector('simple'::regconfig, coalesce((
            select string_agg(concat_ws(' ', word, array_to_string(welsh_radicals(word), ' ')), ' ')
            from regexp_split_to_table(search_words(given), ' ') as word), ''))
          else to_tsvector('english'::regconfig, coalesce(search_words(given), ''))
        end, weight)`);
    await runner.query(`
      create function searchable(texts jsonb, weight "char") returns tsvector language sql immutable parallel safe
      return searchable(texts->>'en', 'en', weight) || searchable(texts->>'cy', 'cy', weight)`);
  }

  /** What was typed, word by word, all of which must be found. */
  private async queries(runner: QueryRunner): Promise<void> {
    await runner.query(`create ${searchQuery(ENGLISH_STEMS)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function search_query(text)');
    await runner.query('drop function searchable(jsonb, "char")');
    await runner.query('drop function searchable(text, text, "char")');
    await runner.query('drop function welsh_radicals(text)');
    await runner.query('drop function search_words(text)');
    await runner.query('drop function folded(text)');
  }
}

/**
 * Forgives more: "bus" and "buses", whose English stems differ, and two neighbouring letters of a short word that were
 * swapped, which leave too few trigrams alike.
 */
export class ForgivingSearch1790000050003 implements MigrationInterface {
  name = 'ForgivingSearch1790000050003';

  async up(runner: QueryRunner): Promise<void> {
    // The stem of one is "bus", of the other "buse"; what is asked for is both.
    await runner.query(`
      create function english_stems(word text) returns text[] language sql immutable strict parallel safe
      return ${ENGLISH_STEMS} || case
        when word ~ '[sxz]es$' then ts_lexize('english_stem'::regdictionary, left(word, -2))
        when word ~ '[sxz]$' then ts_lexize('english_stem'::regdictionary, word || 'es')
        else '{}'::text[] end`);
    await runner.query(`create or replace ${searchQuery('english_stems(word)')}`);
    await runner.query(`
      create function search_nearly(word text) returns tsquery language sql immutable strict parallel safe
      return (
        select string_agg('(' || search_query(written)::text || ')', ' | ')::tsquery from (
          select search_words(word) as written
          union
          select substr(given, 1, place - 1) || substr(given, place + 1, 1) || substr(given, place, 1) || substr(given, place + 2)
          from search_words(word) as given, generate_series(1, length(given) - 1) as place
          where length(given) <= ${LONGEST_SWAPPED}
        ) as meant)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function search_nearly(text)');
    await runner.query(`create or replace ${searchQuery(ENGLISH_STEMS)}`);
    await runner.query('drop function english_stems(text)');
  }
}

/** What is like something longer that somebody writes: any of its words, each as forgivingly as one that is searched for. */
export class SimilarSearch1790000050013 implements MigrationInterface {
  name = 'SimilarSearch1790000050013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function search_any(typed text) returns tsquery language sql immutable strict parallel safe
      return (
        select string_agg('(' || search_nearly(word)::text || ')', ' | ')::tsquery from (
          select distinct word from regexp_split_to_table(left(search_words(typed), 200), ' ') as word where word <> '' and not ${IS_STOP}
        ) as meant)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function search_any(text)');
  }
}

export const searchMigrations = [Search1790000000003, ForgivingSearch1790000050003, SimilarSearch1790000050013];
