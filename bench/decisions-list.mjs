import { READ_ANEW } from './support/anew.mjs';
import { statement } from './support/statement.mjs';

const FULL = 50_000;
const PAGE = 20;
const COUNCILLORS = 50;

const QUERY = `query Decisions($first: Int!) {
  decisions(first: $first) {
    nodes {
      id version state isKey decidesOn daysInPublic decidedOn councillorOffice
      title { text language }
      councillor { id displayName }
      organisation { id accent name { text } }
      body { id name { text } }
      wards { id name { text } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The newest 20 of 50,000 decisions, as the page of all decisions shows them. */
export async function measure(bench) {
  const size = bench.quick ? FULL / 100 : FULL;
  await seed(bench.owner, size);
  const [server, limit] = [await bench.startServer(), await bench.startLimit()];
  const found = await bench.loadRounds({
    measured: {
      url: `${server.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...READ_ANEW },
      body: JSON.stringify({ query: QUERY, variables: { first: PAGE } }),
      check: (text) => expectPage(JSON.parse(text).data?.decisions.nodes),
    },
    limit: { url: limit.url, check: (text) => expectPage(JSON.parse(text)) },
  });
  return { ...found, goal: { least: 0.5 }, size: { decisions: size, page: PAGE } };
}

function expectPage(nodes) {
  if (nodes?.length !== PAGE || !nodes.every(({ title, councillor }) => title && councillor)) throw new Error('This is not a page of decisions');
}

const newest = statement(`
  select d.id, d.version, d.state, d.is_key, v.decides_on, d.first_published_at, d.decided_on, d.councillor_office, v.title,
    json_build_object('id', p.id, 'displayName', p.display_name) as councillor,
    json_build_object('id', o.id, 'accent', o.accent, 'name', o.name) as organisation,
    (select json_build_object('id', b.id, 'name', b.name) from body b where b.id = d.body_id) as body,
    (select json_agg(json_build_object('id', w.id, 'name', w.name)) from ward w where w.id = any(d.ward_ids)) as wards,
    coalesce(d.decided_at, now())::date - d.first_published_at::date as days_in_public
  from decision d
  join decision_version v on v.decision_id = d.id and v.number = d.version_number
  join organisation o on o.id = d.organisation_id
  join profile p on p.id = d.councillor_id
  where d.state <> 'draft' order by d.first_published_at desc, d.id desc limit $1`);

export async function answer(pool) {
  const { rows } = await pool.query(newest(PAGE));
  return JSON.stringify(rows);
}

/** One council with its councillors, and decisions of the last years, a version or two each. */
async function seed(owner, size) {
  await owner.query(`
    insert into organisation (id, slug, kind, tier, name, languages, publishes_in_all, jurisdiction, support_threshold, answer_days)
    values ('00000000-0000-7000-8000-000000000001', 'bench', 'council', 'town', '{"en": "Bench Council", "cy": "Cyngor Mainc"}', '{en,cy}', false, 'wales', 100, 10)`);
  await owner.query(
    `with account as (
       insert into auth."user" (name, email, email_verified) select 'Councillor ' || n, 'councillor-' || n || '@bench.invalid', true from generate_series(1, $1) n
       returning id, name)
     insert into profile (id, account_id, kind, display_name, age_band, organisation_id, job_title, line_manager, verified_by, verified_until, created_at)
     select gen_random_uuid(), id, 'professional', name, 'adult', '00000000-0000-7000-8000-000000000001', '{"en": "Councillor"}', 'Clerk', 'Clerk', now() + interval '1 year', now()
     from account`,
    [COUNCILLORS],
  );
  await owner.query(`insert into ward (id, organisation_id, name) select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', jsonb_build_object('en', 'Ward ' || n, 'cy', 'Ward ' || n) from generate_series(1, 12) n`);
  await owner.query(
    `insert into decision (id, organisation_id, councillor_id, councillor_office, is_key, state, first_published_at, opened_at, decides_on, version_number, version, ward_ids)
     select gen_random_uuid(), '00000000-0000-7000-8000-000000000001', councillor.id, '{"en": "Councillor, Middle"}', n % 7 = 0,
       (array['open', 'decided', 'done', 'withdrawn'])[1 + n % 4], at, at, (at + interval '30 days')::date, 1 + n % 2, 1, case when n % 3 = 0 then '{}' else array[ward.id] end
     from generate_series(1, $1) n
     cross join lateral (select now() - n * interval '20 minutes' as at) published
     join (select id, row_number() over (order by id) as place from profile) councillor on councillor.place = 1 + n % $2
     join (select id, row_number() over (order by id) as place from ward) ward on ward.place = 1 + n % 12`,
    [size, COUNCILLORS],
  );
  await owner.query(`
    insert into decision_version (decision_id, number, title, summary, to_decide, reasons, options, interests, decides_on, why_changed, published_by, published_at)
    select d.id, number, jsonb_build_object('en', 'Whether the library opens on day ' || d.decides_on, 'cy', 'A fydd y llyfrgell yn agor ar ' || d.decides_on),
      jsonb_build_object('en', repeat('A plain summary of what it is about. ', 12), 'cy', repeat('Crynodeb plaen o''r hyn y mae''n ymwneud ag ef. ', 12)),
      '{"en": "Whether.", "cy": "A fydd."}', jsonb_build_object('en', repeat('People asked for it. ', 40), 'cy', repeat('Gofynnodd pobl amdano. ', 40)),
      jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'title', '{"en": "Open", "cy": "Agor"}'::jsonb, 'effects', '{"en": "Busier."}'::jsonb, 'cost', null, 'isPreferred', true)),
      '{"noneDeclared": true, "declared": []}', d.decides_on, '{"en": "First published"}', d.councillor_id, d.first_published_at
    from decision d cross join lateral generate_series(1, d.version_number) number`);
  await owner.query('analyze');
}
