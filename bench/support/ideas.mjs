import { sessionHeaders } from './sessions.mjs';
import { withoutIndexes } from './without-indexes.mjs';

const COUNCIL = '00000000-0000-7000-8000-000000000001';
const TITLE = 'A bench at stop';
/** An idea and a citizen of each number, the same each time. */
const ideaUuid = (number) => `00000001-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const citizenUuid = (number) => `00000002-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const uuidOf = (kind, number) => `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/**
 * One council, its citizens with accounts of years, and ideas that each have the same number of supports of different people;
 * one in ten has its answer due.
 */
export async function seedIdeas(owner, { ideas, supportsEach, citizens }) {
  await owner.query(`
    insert into organisation (id, slug, kind, tier, name, languages, publishes_in_all, jurisdiction, support_threshold, answer_days)
    values ('${COUNCIL}', 'bench', 'council', 'town', '{"en": "Bench Council", "cy": "Cyngor Mainc"}', '{en,cy}', false, 'wales', 100, 10)`);
  await people(owner, citizens);
  const restore = await withoutIndexes(owner, ['idea_support', 'idea_lookup', 'idea']);
  await owner.query('alter table idea disable trigger idea_look_up');
  await owner.query(
    `insert into idea (id, organisation_id, author_id, title, body, language, topic, state, support_count, threshold, supporter_bands, opened_at, closes_at, heat, version)
     select ${uuidOf(1, 'n')}, '${COUNCIL}', ${uuidOf(2, 'n % $2')}, '${TITLE} ' || n, repeat('So that everybody can wait there. ', 20), (array['en', 'cy'])[1 + n % 2],
       'transport', case when n % 10 = 0 then 'awaiting-answer' else 'open' end, $3, 1000000, '{16-17,adult}',
       now() - n * interval '10 seconds', now() + interval '180 days', idea_warmth(array[now() - n * interval '10 seconds']), 1
     from generate_series(0, $1 - 1) n`,
    [ideas, citizens, supportsEach],
  );
  await lookups(owner);
  await owner.query('alter table idea enable trigger idea_look_up');
  await supports(owner, { ideas, supportsEach, citizens });
  await restore();
  await expectAsWritten(owner);
  await owner.query(`
    insert into answer_due (id, subject_kind, subject_id, rule, organisation_id, owed_by, owed_by_office, opened_at, due_on, version)
    select gen_random_uuid(), 'idea', id, 'support-threshold', organisation_id, (select id from profile where kind = 'professional'),
      '{"en": "Councillor, Middle"}', opened_at, (opened_at + interval '14 days')::date, 1
    from idea where state = 'awaiting-answer'`);
  await owner.query('vacuum analyze');
}

async function accounts(owner, from, to) {
  await owner.query(
    `insert into auth."user" (id, name, email, email_verified)
     select ${uuidOf(2, 'n')}, 'Person ' || n, 'citizen-' || n || '@bench.invalid', true from generate_series($1::int, $2::int) n`,
    [from, to],
  );
}

/** Citizens that `signIn` signs in, with accounts of years. */
export async function seedCitizens(owner, citizens) {
  await accounts(owner, 0, citizens - 1);
  await owner.query(
    `insert into profile (id, account_id, kind, display_name, age_band, created_at)
     select ${uuidOf(2, 'n')}, ${uuidOf(2, 'n')}, 'citizen', 'Citizen ' || n, 'adult', now() - interval '2 years' from generate_series(0, $1::int - 1) n`,
    [citizens],
  );
}

async function people(owner, citizens) {
  await seedCitizens(owner, citizens);
  await accounts(owner, citizens, citizens);
  await owner.query(
    `insert into profile (id, account_id, kind, display_name, age_band, organisation_id, job_title, line_manager, verified_by, verified_until, created_at)
     select ${uuidOf(2, '$1::int')}, ${uuidOf(2, '$1::int')}, 'professional', 'Councillor', 'adult', '${COUNCIL}', '{"en": "Councillor"}', 'Clerk', 'Clerk', now() + interval '1 year', now()`,
    [citizens],
  );
  await owner.query(
    `insert into appointment (id, profile_id, role, organisation_id, starts_at) values (gen_random_uuid(), ${uuidOf(2, '$1::int')}, 'councillor', '${COUNCIL}', now() - interval '1 year')`,
    [citizens],
  );
}

/** What the trigger would have written. Only numbers differ between texts: the words are looked through once, not each time, which would take an hour. */
async function lookups(owner) {
  await owner.query(
    `insert into idea_lookup (idea_id, search, spelling)
     with words as materialized (
       select language, searchable($1, language, 'A') as title, searchable(body, language, 'C') as body from (select distinct language, body from idea) as each)
     select id, words.title || setweight(to_tsvector('simple', number), 'A') || words.body, search_words($1) || ' ' || number
     from (select id, language, substr(title, length($1) + 2) as number from idea) i join words on words.language = i.language`,
    [TITLE],
  );
}

/** The trigger itself finds nothing to change. */
async function expectAsWritten(owner) {
  const found = () => owner.query('select * from idea_lookup where idea_id = any($1) order by idea_id', [[0, 1].map(ideaUuid)]);
  const before = await found();
  await owner.query('update idea set title = title where id = any($1)', [[0, 1].map(ideaUuid)]);
  if (JSON.stringify((await found()).rows) !== JSON.stringify(before.rows)) throw new Error('Ideas are not found by what their authors would be found by');
}

/** Ids are looked up and not put together for each row, of which there may be twenty million. */
async function supports(owner, { supportsEach, citizens }) {
  await owner.query(
    `insert into idea_support (idea_id, profile_id, supported_at)
     with citizens as materialized (select array_agg(id order by id) as ids from profile where kind = 'citizen'),
     ideas as materialized (select id, row_number() over (order by id) - 1 as n from idea)
     select id, (select ids from citizens)[1 + (n * 7 + s) % $1], now() - n * interval '9 seconds' from ideas, generate_series(0, $2 - 1) s`,
    [citizens, supportsEach],
  );
}

/** Signs the first so many citizens in; what their browsers send. */
export async function signIn(owner, count, globalId) {
  await owner.query(
    `insert into auth.session (id, token, user_id, expires_at, acting_profile_id, created_at, updated_at)
     select gen_random_uuid(), 'bench-' || n, ${uuidOf(2, 'n')}, now() + interval '7 days', ${uuidOf(2, 'n')}, now(), now() from generate_series(0, $1 - 1) n`,
    [count],
  );
  return Array.from({ length: count }, (_, number) => ({
    profile: citizenUuid(number),
    headers: sessionHeaders(`bench-${number}`, globalId('prof', citizenUuid(number))),
  }));
}

export { ideaUuid };
