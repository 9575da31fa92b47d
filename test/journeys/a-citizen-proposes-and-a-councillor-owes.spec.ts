import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CloseVerdicts, RemindOfAnswers } from '../../src/answers/index.js';
import { AuditVerifier } from '../../src/audit/index.js';
import { addDays, globalId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import * as documents from '../support/documents.js';
import type { Feed } from '../support/feed.js';
import { aCitizen, aClerk, aCouncillor, aTown, type Town } from '../support/town.js';

const THRESHOLD = 6;
const both = (en: string, cy = `${en} (Cymraeg)`): { en: string; cy: string } => ({ en, cy });
const JUDGE = 'mutation($input: GiveVerdictInput!) { giveVerdict(input: $input) { __typename ... on AnswerDue { verdicts { yes no } viewerVerdict } ... on Problem { code } } }';

interface Owed {
  id: string;
  state: string;
  dueOn: string;
  workingDaysLeft: number | null;
  owedBy: { displayName: string };
  holdingReplies: { name: string }[];
  verdicts: { yes: number; no: number; isClosed: boolean } | null;
  answers: { number: number; text: { source: string } }[];
}

const DUE = 'id state dueOn workingDaysLeft owedBy { displayName } holdingReplies { name } verdicts { yes no isClosed } answers { number text { source } }';

let app: TestApp;
let town: Town;
let councillor: Client;
let citizens: Client[] = [];
let people: Viewer[];
let visitor: Client;
let ideaId: string;
let due: Owed;
let watching: Feed<Owed>;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app, { supportThreshold: THRESHOLD, publishesInAll: true, answerDays: 10 });
  people = [await aCouncillor(app, town, { name: 'Cllr Late' })];
  for (let more = 0; more <= THRESHOLD; more++) people.push(await aCitizen(app, { wardId: town.ward.id }));
  await everybodySignsIn();
  visitor = aVisitor(app);
});

afterAll(async () => {
  await visitor.close();
  await app.close();
});

const citizen = (at: number): Client => citizens[at] as Client;

/** Sessions end after a while, so everybody signs in on each of their devices anew. */
async function everybodySignsIn(): Promise<void> {
  const [first, ...others] = await Promise.all(people.map((person) => signedInAs(app, person)));
  councillor = first as Client;
  citizens = others;
}

/** It is noon of that day, and what is done at its time is done. */
async function itIs(day: string, jobs: (new (...args: never[]) => { execute(): Promise<void> })[] = []): Promise<void> {
  app.clock.moveTo(new Date(`${day}T12:00:00Z`));
  await everybodySignsIn();
  for (const job of jobs) await app.get(job).execute();
}
const read = (): Promise<Owed> => visitor.ask(`query($id: ID!) { answerDue(id: $id) { ${DUE} } }`, { id: due.id });
const answering = (en: string): Record<string, unknown> => ({ input: { answerDueId: due.id, position: 'AGREE', text: both(en), commitments: [{ what: both('Mend it'), dueOn: addDays(due.dueOn, 200) }] } });

describe('a citizen proposes, a town supports, a councillor owes, answers late, and it is reopened', () => {
  it('a citizen proposes', async () => {
    const input = { organisationId: globalId('org', town.council.id), wardId: globalId('ward', town.ward.id), title: 'Mend the footbridge', body: 'It is closed.', language: 'EN' };
    const idea = await citizen(0).ask<{ id: string; state: string }>(documents.PROPOSE_IDEA, { input });
    expect(idea).toMatchObject({ __typename: 'Idea', state: 'OPEN' });
    ideaId = idea.id;
  });

  it('a town supports, the last two at the same instant: it is one duty of one named councillor (D1, V1)', async () => {
    const supporters = citizens.slice(1);
    for (const supporter of supporters.slice(0, -2)) expect(await supporter.ask(documents.SUPPORT_IDEA, { ideaId })).toMatchObject({ state: 'OPEN' });
    await Promise.all(supporters.slice(-2).map((supporter) => supporter.ask(documents.SUPPORT_IDEA, { ideaId })));
    const idea = await visitor.ask<{ state: string; answerDue: Owed }>(`query($id: ID!) { idea(id: $id) { state answerDue { ${DUE} } } }`, { id: ideaId });
    expect(idea).toMatchObject({ state: 'AWAITING_ANSWER', answerDue: { state: 'DUE', owedBy: { displayName: 'Cllr Late' }, workingDaysLeft: 10 } });
    due = idea.answerDue;
    const { nodes } = await visitor.ask<{ nodes: unknown[] }>('query($org: ID!) { answersDue(filter: { organisationId: $org }) { nodes { id } } }', { org: globalId('org', town.council.id) });
    expect(nodes).toHaveLength(1);
    watching = visitor.follow(`subscription($id: ID!) { answerDue(id: $id) { ${DUE} } }`, { id: due.id });
    await watching.until(({ state }) => state === 'DUE');
  });

  it('support taken back changes nothing of it', async () => {
    await citizen(1).ask('mutation($input: WithdrawSupportInput!) { withdrawSupport(input: $input) { __typename } }', { input: { ideaId } });
    expect(await read()).toMatchObject({ state: 'DUE' });
    await citizen(1).ask(documents.SUPPORT_IDEA, { ideaId });
  });

  it('the councillor sends a standard reply, and the clock runs on: due soon, overdue, in public and live', async () => {
    const hold = 'mutation($input: SendHoldingReplyInput!) { sendHoldingReply(input: $input) { __typename ... on AnswerDue { state } } }';
    expect(await councillor.ask(hold, { input: { answerDueId: due.id, text: both('Thank you for writing.') } })).toEqual({ __typename: 'AnswerDue', state: 'DUE' });
    await watching.until(({ holdingReplies }) => holdingReplies.length === 1);
    await itIs(addDays(due.dueOn, -1), [RemindOfAnswers]);
    await watching.until(({ state }) => state === 'DUE_SOON');
    await itIs(addDays(due.dueOn, 4), [RemindOfAnswers]);
    const late = await watching.until(({ state }) => state === 'OVERDUE');
    expect(late.workingDaysLeft).toBeLessThan(0);
  });

  it('too late to be put off', async () => {
    const delay = 'mutation($input: DelayAnswerInput!) { delayAnswer(input: $input) { __typename ... on Problem { message } } }';
    const input = { answerDueId: due.id, how: 'EXTENDED', until: addDays(due.dueOn, 20), reason: both('More time.') };
    expect(await councillor.ask(delay, { input })).toMatchObject({ __typename: 'TooLateToDelay', message: expect.stringContaining('overdue') });
  });

  it('the councillor answers late, with a promise, and everybody watching sees it (D7)', async () => {
    expect(await councillor.ask(documents.PUBLISH_ANSWER, answering('We have heard you.'))).toMatchObject({ state: 'ANSWERED' });
    const seen = await watching.until(({ state }) => state === 'ANSWERED');
    expect(seen.answers).toMatchObject([{ number: 1, text: { source: 'We have heard you.' } }]);
    expect(await visitor.ask('query($id: ID!) { idea(id: $id) { state } }', { id: ideaId })).toEqual({ state: 'ANSWERED' });
  });

  it('those who proposed and supported say whether it answers, and nobody else does (V1, V2, V5)', async () => {
    const outsider = await signedInAs(app, await aCitizen(app));
    expect(await outsider.ask(JUDGE, { input: { answerDueId: due.id, answers: true } })).toMatchObject({ code: 'DidNotAsk' });
    expect(await visitor.ask(JUDGE, { input: { answerDueId: due.id, answers: true } })).toMatchObject({ code: 'NotSignedIn' });
    for (const [at, client] of citizens.entries()) await client.ask(JUDGE, { input: { answerDueId: due.id, answers: at < 2 } });
    expect(await citizen(0).ask(JUDGE, { input: { answerDueId: due.id, answers: false } })).toMatchObject({ verdicts: { yes: 1, no: 6 }, viewerVerdict: false });
    await watching.until(({ verdicts }) => verdicts?.no === 6);
  });

  it('it is reopened, with a new day, when the time for verdicts is over', async () => {
    await itIs(addDays(due.dueOn, 40), [CloseVerdicts]);
    const seen = await watching.until(({ state, dueOn }) => state === 'DUE' && dueOn > due.dueOn);
    expect(seen).toMatchObject({ workingDaysLeft: 10, verdicts: { isClosed: true } });
    expect(await visitor.ask('query($id: ID!) { idea(id: $id) { state } }', { id: ideaId })).toEqual({ state: 'AWAITING_ANSWER' });
    due = seen;
  });

  it('the councillor answers again, in time, and what was said first stays readable (D4)', async () => {
    expect(await councillor.ask(documents.PUBLISH_ANSWER, answering('The bridge is mended by June.'))).toMatchObject({ state: 'ANSWERED' });
    const fields = 'answers { number text { source } earlier { number text { source } } }';
    expect(await visitor.ask(`query($id: ID!) { answerDue(id: $id) { ${fields} } }`, { id: due.id })).toEqual({
      answers: [{ number: 2, text: { source: 'The bridge is mended by June.' }, earlier: [{ number: 1, text: { source: 'We have heard you.' } }] }],
    });
  });

  it('a second verdict is counted and reopens nothing', async () => {
    for (const client of citizens) await client.ask(JUDGE, { input: { answerDueId: due.id, answers: false } });
    await itIs(addDays(due.dueOn, 80), [CloseVerdicts]);
    expect(await read()).toMatchObject({ state: 'ANSWERED', verdicts: { yes: 0, no: 7, isClosed: true } });
  });

  it('leaves a whole record of every act with consequences (S7)', async () => {
    for (const report of await app.get(AuditVerifier).verify()) expect(report.tampering).toBeNull();
    const clerk = await signedInAs(app, await aClerk(app, town.council.id));
    const { nodes } = await clerk.ask<{ nodes: { act: string }[] }>('query($id: ID!) { auditEntries(organisationId: $id, first: 50) { nodes { act } } }', { id: globalId('org', town.council.id) });
    const acts = nodes.map(({ act }) => act);
    expect(acts).toEqual(expect.arrayContaining(['answer-due.opened', 'answer.held', 'answer.published', 'answer-due.reopened']));
    await clerk.close();
  });
});
