import { TypeID } from 'typeid-js';

const COUNCIL = '00000000-0000-7000-8000-000000000001';
const WARDS = 12;

export const CONSULTATION = '00000000-0000-7000-8000-0000000000c0';
/** As addresses and the API name it. */
export const PUBLIC_ID = TypeID.fromUUID('con', CONSULTATION).toString();

/** What the first item asks, and what can be answered. */
export const FIRST_ITEM = TypeID.fromUUID('item', '00000000-0000-7000-8000-000000000a01').toString();
export const FIRST_OPTIONS = [0, 1, 2].map((place) => TypeID.fromUUID('opt', `00000000-0000-7000-8000-000000000b0${place}`).toString());

const both = (text) => ({ en: text, cy: `${text} (cy)` });
const id = (kind, number) => `00000000-0000-7000-8000-00000000${kind}${String(number).padStart(2, '0')}`;
const options = (...labels) => labels.map((label, place) => ({ id: id('0b', place), label: both(label) }));
const asked = (number, question) => ({ id: id('0a', number), question: both(question), help: null, isRequired: false, onlyIf: null });

/** One page of what is usually asked. Every item has options of its own, all with the same ids, which it may. */
const ITEMS = [
  { ...asked(1, 'Should the meadow stay a meadow?'), kind: 'one-choice', options: options('Yes', 'No', 'I don’t mind') },
  { ...asked(2, 'What do you do there?'), kind: 'several-choices', options: options('Walk', 'Play', 'Rest', 'Grow', 'Meet', 'Nothing'), most: 3 },
  { ...asked(3, 'How do you find it now?'), kind: 'scale', from: 1, to: 5, fromLabel: both('Bad'), toLabel: both('Good') },
  { ...asked(4, 'What comes first?'), kind: 'ranking', options: options('Trees', 'Seats', 'Paths', 'Lights'), places: 2 },
  { ...asked(5, 'What else should we know?'), kind: 'open-text', longest: 2_000 },
];

/**
 * A consultation that has closed and has its outcome, or is open still, with so many submissions: people signed in, private links and paper,
 * half of them with words. Written set by set, with everything that sending them in would have kept.
 */
export async function seedSubmissions(owner, size, { isOpen = false } = {}) {
  await council(owner);
  await consultation(owner, isOpen);
  await people(owner, size);
  await submissions(owner, size);
  await written(owner);
  await tallies(owner);
  await owner.query('vacuum analyze');
}

async function council(owner) {
  await owner.query(
    `insert into organisation (id, slug, kind, tier, name, languages, publishes_in_all, jurisdiction, support_threshold, answer_days)
     values ($1, 'bench', 'council', 'town', '{"en": "Bench Council", "cy": "Cyngor Mainc"}', '{en,cy}', false, 'wales', 100, 10)`,
    [COUNCIL],
  );
  await owner.query(
    `insert into ward (id, organisation_id, name) select gen_random_uuid(), $1, jsonb_build_object('en', 'Ward ' || n, 'cy', 'Ward ' || n) from generate_series(1, $2) n`,
    [COUNCIL, WARDS],
  );
  await owner.query(
    `with account as (insert into auth."user" (name, email, email_verified) values ('Officer', 'officer@bench.invalid', true) returning id)
     insert into profile (id, account_id, kind, display_name, age_band, organisation_id, job_title, line_manager, verified_by, verified_until, created_at)
     select $2, id, 'professional', 'Officer', 'adult', $1, '{"en": "Officer"}', 'Clerk', 'Clerk', now() + interval '1 year', now() from account`,
    [COUNCIL, id('0e', 1)],
  );
}

async function consultation(owner, isOpen) {
  const questionnaire = [{ id: id('0f', 1), title: both('The meadow'), intro: null, items: ITEMS }];
  const words = both('What people said about the meadow, in a few plain sentences. '.repeat(6));
  await owner.query(
    `insert into consultation (id, version, organisation_id, opened_by_profile_id, title, summary, still_open, already_fixed, affects, effects, options, ward_ids, level,
       level_changes, who_may_take_part, results_shown, questionnaire, extensions, opens_at, closes_at, closed_at, we_asked, you_said, we_did, level_kept, outcome_published_at)
     values ($1, 1, $2, $3, $4, $5, $5, $5, $4, $5, '[]', '{}', 'consult', '[]', $6, 'live', $7, '[]', now() - interval '60 days',
       ${isOpen ? `now() + interval '30 days', null, null, null, null, null, null` : `now() - interval '30 days', now() - interval '30 days', $5, $5, $5, 'kept', now() - interval '1 day'`})`,
    [
      ...[CONSULTATION, COUNCIL, id('0e', 1), both('The meadow'), words],
      JSON.stringify({ openTo: 'anyone', wardIds: [], ageBands: [], organisations: false }),
      JSON.stringify(questionnaire),
    ],
  );
}

/** Six in ten are signed in. */
async function people(owner, size) {
  await owner.query(
    `with account as (
       insert into auth."user" (name, email, email_verified) select 'Person ' || n, 'person-' || n || '@bench.invalid', true from generate_series(1, $1) n returning id),
     numbered as (select id, row_number() over () as n from account)
     insert into profile (id, account_id, kind, display_name, age_band, ward_id, created_at)
     select gen_random_uuid(), numbered.id, 'citizen', 'Person', (array['adult', 'adult', 'adult', '16-17'])[1 + n % 4], w.id, now()
     from numbered join (select id, row_number() over (order by id) as place from ward) w on w.place = 1 + n % $2`,
    [Math.round(size * 0.6), WARDS],
  );
}

async function submissions(owner, size) {
  const [choice, several, scale, ranking, words] = ITEMS.map((item) => item.id);
  await owner.query(
    `insert into consultation_submission (id, consultation_id, version, source, profile_id, link_hash, ward_id, age_band, language, answers, may_quote, wants_outcome,
       holds_contact_details, reference, received_at)
     select gen_random_uuid(), $1, 1, case when p.id is not null then 'online' when n % 10 < 3 then 'private-link' else 'paper' end, p.id,
       case when p.id is null and n % 10 < 3 then 'link ' || n end, p.ward_id, p.age_band, 'en',
       jsonb_build_object(
         $3::text, jsonb_build_object('kind', 'one-choice', 'optionId', ($8::text[])[1 + n % 3]),
         $4::text, jsonb_build_object('kind', 'several-choices', 'optionIds', jsonb_build_array(($8::text[])[1 + n % 6], ($8::text[])[1 + (n + 2) % 6])),
         $5::text, jsonb_build_object('kind', 'scale', 'value', 1 + n % 5),
         $6::text, jsonb_build_object('kind', 'ranking', 'optionIds', jsonb_build_array(($8::text[])[1 + n % 4], ($8::text[])[1 + (n + 1) % 4])))
       || case when n % 2 = 0 then jsonb_build_object($7::text, jsonb_build_object('kind', 'open-text', 'text', 'Number ' || n || ' thinks that it should stay as it is. ' || repeat('A meadow is for everybody. ', n % 9)))
          else '{}' end,
       n % 3 = 0, n % 5 = 0 and p.id is not null, false, 'R' || n, now() - interval '31 days'
     from generate_series(1, $2) n
     left join (select id, ward_id, age_band, row_number() over (order by id) as place from profile where kind = 'citizen') p on p.place = n`,
    [CONSULTATION, size, choice, several, scale, ranking, words, options(...'abcdef').map((option) => option.id)],
  );
}

async function written(owner) {
  await owner.query(`
    insert into written_answer (id, consultation_id, submission_id, item_id)
    select gen_random_uuid(), consultation_id, id, key::uuid from consultation_submission cross join lateral jsonb_each(answers) where value->>'kind' = 'open-text'`);
}

/** As counting each as it came in would have left them. */
async function tallies(owner) {
  await owner.query(
    `with said as (
       select answers, grp from consultation_submission cross join lateral unnest(array[
         'all', 'source:' || case source when 'online' then 'people' when 'private-link' then 'links' else 'paper' end,
         'ward:' || coalesce(ward_id::text, 'not-known'), 'age:' || coalesce(age_band, 'not-known')]) grp
       where consultation_id = $1),
     met as (
       select grp, 'submissions' as item, 'submissions' as measure from said
       union all select grp, item, case when answers ? item then 'answered' else 'skipped' end from said cross join unnest($2::text[]) item
       union all
       select grp, key, measure from said cross join lateral jsonb_each(answers) cross join lateral (
         select 'option:' || (value->>'optionId') where value->>'kind' = 'one-choice'
         union all select 'value:' || (value->>'value') where value->>'kind' = 'scale'
         union all select case value->>'kind' when 'ranking' then 'place:' || place || ':' else 'option:' end || chosen
           from jsonb_array_elements_text(value->'optionIds') with ordinality as each (chosen, place)) measured (measure)),
     counted as (select grp, item, measure, count(*) as n from met group by grp, item, measure),
     items as (select grp, item, jsonb_object_agg(measure, n) as counts from counted group by grp, item)
     insert into consultation_tally (consultation_id, grp, counts) select $1, grp, jsonb_object_agg(item, counts) from items group by grp`,
    [CONSULTATION, ITEMS.map((item) => item.id)],
  );
}
