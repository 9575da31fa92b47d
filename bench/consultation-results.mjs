import { READ_ANEW } from './support/anew.mjs';
import { CONSULTATION, PUBLIC_ID, seedSubmissions } from './support/submissions.mjs';
import { startSending } from './support/sending.mjs';
import { statement } from './support/statement.mjs';

const FULL = { submissions: 200_000, people: 4_000 };
const QUICK = { submissions: 2_000, people: 600 };
/** Whoever counts submissions over reads all of them; whoever takes one in looks for what that person sent before. */
const MOST_READ_FOR_EACH_SENT = 20;

const QUERY = `query Consultation($id: ID!) {
  consultation(id: $id) {
    id version state opensAt closesAt level decisionId
    title { text language }
    summary { html language } stillOpen { html language } alreadyFixed { html language }
    affects { text language }
    organisation { id name { text } }
    openedBy { id displayName }
    outcome { weAsked { html } youSaid { html } weDid { html } levelKept publishedAt }
    results {
      isFinal responses notes { text }
      sources { key label { text } size }
      items {
        itemId question { text language } answered skipped notAsked mean median least most
        lines { key label { text } count share mean places }
        map { latitude longitude count }
      }
    }
  }
}`;

/** A consultation's page with what 200,000 people said, for a visitor, while more send in what they say. */
export async function measure(bench) {
  const { submissions, people } = bench.quick ? QUICK : FULL;
  bench.say(`Writing ${submissions} submissions …`);
  await seedSubmissions(bench.owner, submissions, { isOpen: true });
  const [server, limit] = [await bench.startServer(), await bench.startLimit()];
  const stopSending = await startSending(bench, { server, already: submissions, people });
  const found = await bench.loadRounds({
    measured: {
      url: `${server.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...READ_ANEW },
      body: JSON.stringify({ query: QUERY, variables: { id: PUBLIC_ID } }),
      check: (text) => expectResults(JSON.parse(text).data?.consultation?.results?.responses, submissions),
    },
    limit: { url: limit.url, check: (text) => expectResults(JSON.parse(text).tallies.all.submissions.submissions, submissions) },
  });
  const seen = await stopSending();
  return { ...found, goal: { least: 0.5 }, size: { submissions }, seen, holds: seen.submissionsReadForEachSent <= MOST_READ_FOR_EACH_SENT };
}

function expectResults(responses, least) {
  if (!(responses >= least)) throw new Error(`These are the results of ${responses} submissions, not of ${least} or more`);
}

const page = statement(`
  select c.id, c.version, c.opens_at, c.closes_at, c.level, c.decision_id, c.title, c.summary, c.still_open, c.already_fixed, c.affects, c.questionnaire,
    c.we_asked, c.you_said, c.we_did, c.level_kept, c.outcome_published_at,
    json_build_object('id', o.id, 'name', o.name) as organisation, json_build_object('id', p.id, 'displayName', p.display_name) as opened_by,
    (select json_object_agg(grp, counts) from consultation_tally t where t.consultation_id = c.id and grp ~ '^(all$|source:)') as tallies,
    (select json_agg(json_build_object('groups', groups, 'counts', counts)) from consultation_tally_change t where t.consultation_id = c.id) as waiting
  from consultation c join organisation o on o.id = c.organisation_id join profile p on p.id = c.opened_by_profile_id where c.id = $1`);

export async function answer(pool) {
  const { rows } = await pool.query(page(CONSULTATION));
  return JSON.stringify(rows[0]);
}
