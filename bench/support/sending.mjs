import { setTimeout } from 'node:timers/promises';
import { inRoot } from '../../scripts/support/paths.mjs';
import { READ_ANEW } from './anew.mjs';
import { seedCitizens, signIn } from './ideas.mjs';
import { FIRST_ITEM, FIRST_OPTIONS, PUBLIC_ID } from './submissions.mjs';

/** More than a town sends in; a slow machine takes fewer, and says how many. */
const A_SECOND = 20;
/** What is shown may be so far behind what was acknowledged, and no further (V4). */
const MOST_BEHIND_MS = 1_000;

const SUBMIT = `mutation Submit($input: SubmitAnswersInput!) {
  submitAnswers(input: $input) { __typename ... on SubmissionReceipt { submission { reference } } ... on Problem { code message } }
}`;
const COUNT = 'query Count($id: ID!) { consultation(id: $id) { results { responses } } }';

/** People who are signed in send in their answers one after the other, up to so many a second, each for the first time; and somebody looks whether what is shown keeps up. */
export async function startSending(bench, { server, already, people: count }) {
  const { globalId } = await import(inRoot('dist/server/platform/index.js'));
  await seedCitizens(bench.owner, count);
  const people = await signIn(bench.owner, count, globalId);
  const read = rowsRead(bench.owner);
  const before = await read();
  const acknowledgedAt = [];
  /** Told at the end, not while it measures. */
  const faults = [];
  let [sent, looks, isGoing] = [0, 0, true];

  const send = async (person) => {
    const input = { consultationId: PUBLIC_ID, language: 'EN', answers: [{ itemId: FIRST_ITEM, optionIds: [FIRST_OPTIONS[sent++ % 3]] }] };
    const { data, errors } = await ask(server, person.headers, SUBMIT, { input });
    if (!data?.submitAnswers?.submission) throw new Error(`Not taken: ${JSON.stringify(errors ?? data)}`);
    acknowledgedAt.push(performance.now());
  };
  const look = async () => {
    const expected = already + acknowledgedAt.filter((at) => at < performance.now() - MOST_BEHIND_MS).length;
    const { data } = await ask(server, READ_ANEW, COUNT, { id: PUBLIC_ID });
    const { responses } = data.consultation.results;
    if (responses < expected || responses > already + sent) throw new Error(`${responses} are shown, of ${expected} to ${already + sent}`);
    looks++;
  };
  const sending = (async () => {
    for (const person of people) {
      if (!isGoing) break;
      await Promise.all([send(person).catch((fault) => faults.push(fault)), setTimeout(1_000 / A_SECOND)]);
    }
  })();
  const looking = (async () => {
    for (; isGoing; await setTimeout(250)) await look().catch((fault) => faults.push(fault));
  })();
  return async () => {
    isGoing = false;
    await Promise.all([sending, looking]);
    if (faults.length > 0) throw faults[0];
    await setTimeout(MOST_BEHIND_MS);
    await look();
    return { sent, looks, submissionsReadForEachSent: Math.round(((await read()) - before) / sent) };
  };
}

async function ask({ url }, headers, query, variables) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
  return response.json();
}

/** How many rows of submissions the database has read so far, for whatever purpose. */
const rowsRead = (owner) => async () => {
  const { rows } = await owner.query(`select seq_tup_read + coalesce(idx_tup_fetch, 0) as read from pg_stat_user_tables where relname = 'consultation_submission'`);
  return Number(rows[0].read);
};
