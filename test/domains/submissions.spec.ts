import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { SubmissionTallies, SubmitAnswers, TakeBackSubmission, type SubmitAnswersInput } from '../../src/consultations/index.js';
import { SubmissionEntity } from '../../src/consultations/submissions/index.js';
import { SaveDraft } from '../../src/drafts/index.js';
import { Clock, Database, globalId, isRefusal, UnitOfWork, visitor, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { asking, items } from '../support/questionnaires.js';
import { anOpenQuestionnaire, aSubmission, idOf, itemIdOf, optionIdOf, sendIn, withIds, words } from '../support/submissions.js';
import { aCitizen, aClerk, aCouncillor, anAccount, aTown, aYouthWorker, type Town } from '../support/town.js';
import { aYoungPerson, aYouthSpace } from '../support/youth.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;
let opened: OpenedRound;
let citizen: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app);
  councillor = await aCouncillor(app, town);
});

beforeEach(async () => {
  opened = await anOpenQuestionnaire(app, councillor);
  citizen = await aCitizen(app, { wardId: town.ward.id });
});

afterAll(() => app.close());

const guest = visitor('en');
const codeOf = (outcome: unknown): string | null => (isRefusal(outcome) ? outcome.code : null);
const send = (viewer: Viewer, wishes: Partial<SubmitAnswersInput> = {}, address: string | null = null): ReturnType<SubmitAnswers['execute']> =>
  app.get(SubmitAnswers).execute(viewer, aSubmission(opened.consultationId, wishes), address);
const takeBack = (viewer: Viewer, key?: string): ReturnType<TakeBackSubmission['execute']> =>
  app.get(TakeBackSubmission).execute(viewer, { consultationId: opened.consultationId, key });
const at = <Answer>(ms: number, work: () => Answer): Answer => app.get(Clock).at(new Date(opened.closesAt.getTime() + ms), work);
const rows = (): Promise<SubmissionEntity[]> =>
  app.get(UnitOfWork).run((tx) => tx.manager.find(SubmissionEntity, { where: { consultationId: opened.consultationId }, order: { id: 'ASC' } }));
const row = async (): Promise<SubmissionEntity> => {
  const [only, ...others] = await rows();
  if (!only || others.length > 0) throw new Error(`${others.length + Number(Boolean(only))} rows`);
  return only;
};
const saying = (text: string): Partial<SubmitAnswersInput> => ({ answers: [{ itemId: idOf('why'), text }] });
const events = async (): Promise<string[]> =>
  (
    await app.get(Database).rows<{ kind: string }>(`select kind from outbox where kind like 'submission.%' and facts->>'consultationId' = $1 order by id`, [opened.consultationId])
  ).map(({ kind }) => kind);

describe('sending something in', () => {
  it('keeps it as it was received, with where and how old the person was, and gives a reference (V3)', async () => {
    const { submission } = await sendIn(app, citizen, aSubmission(opened.consultationId, { mayQuote: true, wantsOutcome: true }));
    expect(await row()).toMatchObject({
      id: submission.id,
      source: 'online',
      profileId: citizen.profile?.id,
      wardId: town.ward.id,
      ageBand: 'adult',
      answers: { [idOf('why')]: words('Because of the shade.') },
      mayQuote: true,
      wantsOutcome: true,
      reference: expect.stringMatching(/^FM-\w{4}-\w{4}$/),
      withdrawnAt: null,
    });
    expect(await events()).toEqual(['submission.received']);
  });

  it('keeps the language it was written in, whatever the reader speaks (L2)', async () => {
    await sendIn(app, citizen, aSubmission(opened.consultationId, { language: 'cy', answers: [{ itemId: idOf('why'), text: 'Cysgod' }] }));
    expect((await row()).language).toBe('cy');
    await app.get(Database).rows(`update consultation set results_shown = 'to-organisers' where id = $1`, [opened.consultationId]);
    const id = consultationIdOf(opened);
    expect(await (await signedInAs(app, citizen)).ask('query ($id: ID!) { consultation(id: $id) { viewerSubmission { language } } }', { id })).toEqual({ viewerSubmission: { language: 'CY' } });
    const read = await (await signedInAs(app, councillor)).ask('query ($id: ID!) { consultation(id: $id) { writtenAnswers { nodes { text language } } } }', { id });
    expect(read).toEqual({ writtenAnswers: { nodes: [{ text: 'Cysgod', language: 'CY' }] } });
  });

  it('is one a person, whatever they send again; a changed mind replaces (V1, V2)', async () => {
    const first = await sendIn(app, citizen, aSubmission(opened.consultationId));
    const same = await sendIn(app, citizen, aSubmission(opened.consultationId));
    expect(same.submission.version).toBe(1);
    const other = await sendIn(app, citizen, aSubmission(opened.consultationId, saying('I have thought again.')));
    expect(other.submission).toMatchObject({ id: first.submission.id, version: 2, reference: first.submission.reference });
    expect((await row()).answers).toEqual({ [idOf('why')]: words('I have thought again.') });
    expect(await events()).toEqual(['submission.received', 'submission.changed']);
  });

  it('from five devices in one moment is one submission (V1)', async () => {
    const sent = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => sendIn(app, citizen, aSubmission(opened.consultationId, saying(text)))));
    expect(new Set(sent.map(({ submission }) => submission.reference)).size).toBe(1);
    expect((await row()).version).toBe(5);
  });

  it('is one a person by a key of the database, not by a check before it (V1)', async () => {
    await sendIn(app, citizen, aSubmission(opened.consultationId));
    const again = app.get(UnitOfWork).run((tx) =>
      tx.query(
        `insert into consultation_submission select gen_random_uuid(), consultation_id, version, source, profile_id, organisation_id, link_hash, ward_id, age_band,
           language, answers, may_quote, wants_outcome, holds_contact_details, 'FM-AAAA-AAAA', received_at, withdrawn_at from consultation_submission where consultation_id = $1`,
        [opened.consultationId],
      ),
    );
    await expect(again).rejects.toThrow('consultation_submission_consultation_id_profile_id_key');
  });

  it('says of each item what is wrong with it, and takes nothing', async () => {
    const browser = await signedInAs(app, citizen);
    const answers = [
      { itemId: itemIdOf('mood'), value: 9 },
      { itemId: itemIdOf('budget'), amounts: [{ optionId: optionIdOf('trees'), amount: 300 }] },
      { itemId: itemIdOf('visits'), text: 'yes' },
      { itemId: 'item_nonsense', text: 'x' },
    ];
    const { fields } = await browser.ask<{ fields: { path: string; message: string }[] }>(SUBMIT, { input: { consultationId: consultationIdOf(opened), answers, language: 'EN' } });
    expect(fields.map(({ path }) => path).slice(1)).toEqual(['visits', 'mood', 'budget'].map((name) => `answers.${itemIdOf(name)}`));
    expect(fields.map(({ message }) => message)).toEqual([
      expect.stringContaining('doesn’t ask that'),
      expect.stringContaining('isn’t answered in that way'),
      expect.stringContaining('between 1 and 5'),
      expect.stringContaining('£700 of the £1,000 is left'),
    ]);
    expect(await rows()).toEqual([]);
  });

  it('with nothing in it is not taken, nor with a million characters', async () => {
    expect(codeOf(await send(citizen, { answers: [] }))).toBe('InvalidInput');
    expect(codeOf(await send(citizen, saying('a'.repeat(1_000_000))))).toBe('InvalidInput');
    expect(await rows()).toEqual([]);
  });

  it('keeps a script as the words it is (S6)', async () => {
    const browser = await signedInAs(app, citizen);
    const text = '<script>alert(1)</script>';
    const receipt = await browser.ask(SUBMIT, { input: { consultationId: consultationIdOf(opened), answers: [{ itemId: itemIdOf('why'), text }], language: 'EN' } });
    expect(receipt).toMatchObject({ submission: { answers: [{ itemId: itemIdOf('why'), text }] } });
  });

  it('sends a mail with the reference where there is an address, once', async () => {
    const person = await aCitizen(app, { accountId: await anAccount(app) });
    await app.get(UnitOfWork).run((tx) => tx.query(`update auth."user" set email = $2 where id = $1`, [person.accountId, `${person.accountId}@example.org`]));
    const { submission } = await sendIn(app, person, aSubmission(opened.consultationId));
    await sendIn(app, person, aSubmission(opened.consultationId, saying('More.')));
    const letters = await mails(`${person.accountId}@example.org`);
    expect(letters).toEqual([expect.stringContaining(submission.reference)]);
    expect(letters[0]).not.toContain('shade');
  });
});

describe('the closing moment', () => {
  it('takes what was received a millisecond before, and nothing from that instant on (V6)', async () => {
    const late = await aCitizen(app);
    expect(codeOf(await at(-1, () => send(citizen)))).toBeNull();
    for (const ms of [0, 1]) expect(codeOf(await at(ms, () => send(late)))).toBe('ConsultationNotOpen');
    expect(codeOf(await at(0, () => send(citizen, saying('Too late.'))))).toBe('ConsultationNotOpen');
    expect(codeOf(await at(0, () => takeBack(citizen)))).toBe('ConsultationNotOpen');
    expect(codeOf(await at(-1, () => takeBack(citizen)))).toBeNull();
  });

  it('is judged for each of those that come together by its own instant of receipt (V6)', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => aCitizen(app)));
    const outcomes = await Promise.all(people.map((person, place) => at(place < 3 ? -1 : 0, () => send(person))));
    expect(outcomes.map(codeOf)).toEqual([null, null, null, 'ConsultationNotOpen', 'ConsultationNotOpen', 'ConsultationNotOpen']);
    expect(await rows()).toHaveLength(3);
  });

  it('is not before the opening', async () => {
    const early = await app.get(Clock).at(new Date(opened.closesAt.getTime() - 31 * 86_400_000), () => send(citizen));
    expect(codeOf(early)).toBe('ConsultationNotOpen');
  });
});

describe('taking back', () => {
  it('leaves a reference and nothing of what was said, and counts no more; it can be sent again (V2)', async () => {
    const { submission } = await sendIn(app, citizen, aSubmission(opened.consultationId, { mayQuote: true, wantsOutcome: true }));
    expect(codeOf(await takeBack(citizen))).toBeNull();
    expect(codeOf(await takeBack(citizen))).toBeNull();
    expect(await row()).toMatchObject({ answers: {}, mayQuote: false, wantsOutcome: false, withdrawnAt: expect.any(Date), version: 2 });
    const again = await sendIn(app, citizen, aSubmission(opened.consultationId));
    expect(again.submission).toMatchObject({ reference: submission.reference, withdrawnAt: null, version: 3 });
    expect(await events()).toEqual(['submission.received', 'submission.taken-back', 'submission.received']);
  });

  it('has nothing to take back where nothing was sent', async () => {
    expect(codeOf(await takeBack(citizen))).toBe('NotAvailable');
  });
});

describe('what is counted', () => {
  it('is told of each change in the same transaction, and never of what changed nothing (V4)', async () => {
    const told: [string | null, string | null][] = [];
    const textOf = (submission: SubmissionEntity | null): string | null => {
      const answered = submission?.answers[idOf('why')];
      return answered?.kind === 'open-text' ? answered.text : null;
    };
    const tallies = app.get(SubmissionTallies);
    const { consultationId } = opened;
    tallies.keptBy(async (_tx, { id }, before, after) => {
      if (id === consultationId) told.push([textOf(before), textOf(after)]);
    });
    for (const text of ['one', 'one', 'two']) await sendIn(app, citizen, aSubmission(consultationId, saying(text)));
    await takeBack(citizen);
    await takeBack(citizen);
    await sendIn(app, citizen, aSubmission(consultationId, saying('three')));
    expect(told).toEqual([[null, 'one'], ['one', 'two'], ['two', null], [null, 'three']]);
  });

  it('rolls the submission back when it can’t be counted (V4)', async () => {
    const { consultationId } = opened;
    app.get(SubmissionTallies).keptBy(async (_tx, { id }) => {
      if (id === consultationId) throw new Error('no counting');
    });
    await expect(send(citizen)).rejects.toThrow('no counting');
    expect(await rows()).toEqual([]);
  });
});

describe('who may take part', () => {
  it('is anyone with their own profile where people sign in, and nobody else (V7)', async () => {
    expect(codeOf(await send(guest))).toBe('NotSignedIn');
    expect(codeOf(await send(citizen))).toBeNull();
  });

  it('is people of certain wards, as it was stated (V7)', async () => {
    opened = await anOpenQuestionnaire(app, councillor, { wardIds: [town.ward.id], openTo: 'anyone' });
    expect(codeOf(await send(citizen))).toBeNull();
    expect(codeOf(await send(await aCitizen(app, { wardId: (await aTown(app)).ward.id })))).toBe('NotAskedOfYou');
    expect(codeOf(await send(await aCitizen(app)))).toBe('NotAskedOfYou');
    expect(codeOf(await send(guest))).toBe('NotSignedIn');
  });

  it('is an age band, and an age that isn’t known is none of them (V7)', async () => {
    opened = await anOpenQuestionnaire(app, councillor, { ageBands: ['16-17'] });
    expect(codeOf(await send(await aCitizen(app, { ageBand: '16-17' })))).toBeNull();
    expect(codeOf(await send(citizen))).toBe('NotAskedOfYou');
  });

  it('is a clerk for their organisation and no professional in their own name (W3)', async () => {
    opened = await anOpenQuestionnaire(app, councillor, { organisations: true });
    const clerk = await aClerk(app, town.youthService.id);
    const sent = await sendIn(app, clerk, aSubmission(opened.consultationId));
    expect(sent.submission).toMatchObject({ source: 'organisation', organisationId: town.youthService.id, wardId: null, ageBand: null });
    for (const viewer of [await aYouthWorker(app, town), councillor, await aClerk(app, town.council.id), { ...clerk, secondFactor: false }]) {
      expect(codeOf(await send(viewer, saying('For myself.')))).toBe('NotAskedOfYou');
    }
    const successor = await aClerk(app, town.youthService.id);
    await sendIn(app, successor, aSubmission(opened.consultationId, saying('On reflection.')));
    expect((await row()).profileId).toBe(successor.profile?.id);
    const acts = await app.get(Database).rows(`select 1 from audit_entry where content::json->>'act' = 'submission.sent' and content like '%' || $1 || '%'`, [opened.consultationId]);
    expect(acts).toHaveLength(2);
  });

  it('is no organisation where none is asked (W3, V7)', async () => {
    expect(codeOf(await send(await aClerk(app, town.youthService.id)))).toBe('NotAskedOfYou');
  });

  it('is said to each viewer before they write', async () => {
    const query = 'query ($id: ID!) { consultation(id: $id) { viewerCanTakePart } }';
    const variables = { id: consultationIdOf(opened) };
    expect(await (await signedInAs(app, citizen)).ask(query, variables)).toEqual({ viewerCanTakePart: true });
    expect(await aVisitor(app).ask(query, variables)).toEqual({ viewerCanTakePart: false });
  });
});

describe('young people', () => {
  it('take part through the same door, and their name goes nowhere with what they say (Y6)', async () => {
    const young = await aYoungPerson(app, await aYouthSpace(app));
    const { submission } = await sendIn(app, young, aSubmission(opened.consultationId));
    expect(submission).toMatchObject({ source: 'online', wardId: null, ageBand: young.profile?.ageBand });
    const told = await app.get(Database).rows<{ facts: unknown }>(`select facts from outbox where kind = 'submission.received' and facts->>'consultationId' = $1`, [opened.consultationId]);
    expect(told).toEqual([{ facts: { consultationId: opened.consultationId, source: 'online' } }]);
  });

  it('are kept out where the age band is another (V7)', async () => {
    opened = await anOpenQuestionnaire(app, councillor, { ageBands: ['adult'] });
    expect(codeOf(await send(await aYoungPerson(app, await aYouthSpace(app))))).toBe('NotAskedOfYou');
  });

  it('and everybody else are never quoted with what could lead to them (Y7)', async () => {
    for (const [text, held] of [['Ring me on 07700 900123', true], [`${'Trees. '.repeat(280)}Ring me on 07700 900123`, true], ['More trees', false]] as const) {
      await sendIn(app, citizen, aSubmission(opened.consultationId, { ...saying(text), mayQuote: true }));
      expect((await row()).holdsContactDetails).toBe(held);
    }
  });
});

describe('somebody who isn’t signed in', () => {
  beforeEach(async () => {
    opened = await anOpenQuestionnaire(app, councillor, { openTo: 'anyone' });
  });

  it('gets a key that is shown once and kept as a hash, to read, change and take back', async () => {
    const browser = aVisitor(app);
    const input = { consultationId: consultationIdOf(opened), answers: [{ itemId: itemIdOf('why'), text: 'Shade' }], language: 'EN', wantsOutcome: true };
    const { key, privateLink } = await browser.ask<{ key: string; privateLink: string }>(SUBMIT, { input });
    expect(privateLink.endsWith(`/consultations/${consultationIdOf(opened)}#key=${key}`)).toBe(true);
    expect(JSON.stringify(await rows())).not.toContain(key);
    const read = `query ($id: ID!, $key: String!) { submissionByKey(consultationId: $id, key: $key) { source wantsOutcome answers { text } consultation { id } } }`;
    const variables = { id: consultationIdOf(opened), key };
    expect(await browser.ask(read, variables)).toEqual({ source: 'PRIVATE_LINK', wantsOutcome: false, answers: [{ text: 'Shade' }], consultation: { id: consultationIdOf(opened) } });
    expect(await browser.ask(read, { ...variables, key: 'A'.repeat(43) })).toBeNull();
    const changed = { ...input, answers: [{ itemId: itemIdOf('why'), text: 'Sun' }], key };
    expect(await browser.ask(SUBMIT, { input: changed })).toMatchObject({ submission: { version: 2 } });
    expect(codeOf(await takeBack(guest, key))).toBeNull();
    expect((await row()).withdrawnAt).not.toBeNull();
  });

  it('is never one with a person, nor with another visitor (V1)', async () => {
    for (const viewer of [guest, guest, citizen]) await sendIn(app, viewer, aSubmission(opened.consultationId));
    expect((await rows()).map(({ source, profileId, linkHash }) => [source, profileId !== null, linkHash !== null])).toEqual([
      ['private-link', false, true],
      ['private-link', false, true],
      ['online', true, false],
    ]);
  });

  it('who sends the same twice after a lost connection has sent it once', async () => {
    const key = 'k'.repeat(43);
    const twice = await Promise.all([1, 2].map(() => sendIn(app, guest, aSubmission(opened.consultationId, { key }))));
    expect(new Set(twice.map(({ submission }) => submission.id)).size).toBe(1);
    expect(await rows()).toHaveLength(1);
  });

  it('from an address that sends very much waits, and a person is told; a library behind one address doesn’t wait (V8)', async () => {
    for (let each = 0; each < 60; each++) expect(codeOf(await send(guest, saying(`Reader ${each}`), '192.0.2.1'))).toBeNull();
    for (let each = 0; each < 2; each++) expect(codeOf(await send(guest, {}, '192.0.2.1'))).toBe('TooManyFromHere');
    expect(codeOf(await send(guest, {}, '192.0.2.2'))).toBeNull();
    expect(codeOf(await send(citizen, {}, '192.0.2.1'))).toBeNull();
    const flagged = await app.get(Database).rows(`select 1 from audit_entry where content::json->>'act' = 'consultation.burst-slowed' and content like '%' || $1 || '%'`, [opened.consultationId]);
    expect(flagged).toHaveLength(1);
    const kept = await app.get(Database).rows<{ key: string }>('select key from auth.attempt');
    expect(kept.map(({ key }) => key).join()).not.toContain('192.0.2');
  });
});

describe('what somebody sent in', () => {
  it('is read by them alone (V5)', async () => {
    await sendIn(app, citizen, aSubmission(opened.consultationId, { mayQuote: true }));
    const query = `query ($id: ID!) { consultation(id: $id) { viewerSubmission { source mayQuote answers { itemId text } } } }`;
    const variables = { id: consultationIdOf(opened) };
    const own = { source: 'ONLINE', mayQuote: true, answers: [{ itemId: itemIdOf('why'), text: 'Because of the shade.' }] };
    expect(await (await signedInAs(app, citizen)).ask(query, variables)).toEqual({ viewerSubmission: own });
    for (const device of [await signedInAs(app, await aCitizen(app)), await signedInAs(app, councillor), aVisitor(app)]) {
      expect(await device.ask(query, variables)).toEqual({ viewerSubmission: null });
    }
  });

  it('is on their own page, newest first', async () => {
    const other = await anOpenQuestionnaire(app, councillor);
    for (const { consultationId } of [opened, other]) await sendIn(app, citizen, aSubmission(consultationId));
    const device = await signedInAs(app, citizen);
    const query = `query ($after: String) { me { submissions(first: 1, after: $after) { nodes { consultation { id } } pageInfo { endCursor hasNextPage } } } }`;
    const first = await device.ask<MyPage>(query);
    expect(first.submissions).toMatchObject({ nodes: [{ consultation: { id: consultationIdOf(other) } }], pageInfo: { hasNextPage: true } });
    const second = await device.ask<MyPage>(query, { after: first.submissions.pageInfo.endCursor });
    expect(second.submissions).toMatchObject({ nodes: [{ consultation: { id: consultationIdOf(opened) } }], pageInfo: { hasNextPage: false } });
  });
});

describe('a draft of a submission', () => {
  const draft = { kind: 'submission', content: '{"why":"Because"}' };

  it('is kept for its owner, and gone when it is sent; sending that again is as good as once', async () => {
    const saved = await app.get(SaveDraft).execute(citizen, { ...draft, about: consultationIdOf(opened) });
    if (isRefusal(saved)) throw new Error(saved.code);
    for (let each = 0; each < 2; each++) await sendIn(app, citizen, aSubmission(opened.consultationId, { draftId: saved.id }));
    const query = 'query ($id: ID!) { draft(id: $id) { id } }';
    expect(await (await signedInAs(app, citizen)).ask(query, { id: globalId('draft', saved.id) })).toBeNull();
  });

  it('stays when what was sent is refused, and is nobody else’s to finish', async () => {
    const saved = await app.get(SaveDraft).execute(citizen, draft);
    if (isRefusal(saved)) throw new Error(saved.code);
    expect(codeOf(await send(citizen, { answers: [], draftId: saved.id }))).toBe('InvalidInput');
    await sendIn(app, await aCitizen(app), aSubmission(opened.consultationId, { draftId: saved.id }));
    const query = 'query ($id: ID!) { draft(id: $id) { content } }';
    expect(await (await signedInAs(app, citizen)).ask(query, { id: globalId('draft', saved.id) })).toEqual({ content: draft.content });
  });
});

describe('an item with a condition', () => {
  it('is left out with a note where the condition isn’t met', async () => {
    const onlyIf = { itemId: 'visits', optionIds: ['yes'] };
    const questionnaire = withIds(asking(items.visits, { ...items.why, isRequired: true, onlyIf }));
    opened = await anOpenQuestionnaire(app, councillor, { questionnaire });
    const answers = [{ itemId: idOf('visits'), optionIds: [idOf('no')] }, { itemId: idOf('why'), text: 'Left over' }];
    const { submission, leftOut } = await sendIn(app, citizen, aSubmission(opened.consultationId, { answers }));
    expect(Object.keys(submission.answers)).toEqual([idOf('visits')]);
    expect(leftOut.map(({ itemId }) => itemId)).toEqual([idOf('why')]);
    expect(codeOf(await send(citizen, { answers: [{ itemId: idOf('visits'), optionIds: [idOf('yes')] }] }))).toBe('InvalidInput');
  });
});

interface MyPage {
  submissions: { nodes: unknown[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

const SUBMIT = `mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) {
  ... on SubmissionReceipt { key privateLink submission { version reference answers { itemId text } } leftOut { itemId message } }
  ... on InvalidInput { fields { path message } }
  ... on Problem { code message } } }`;

/** The letters that wait to be sent to an address. */
async function mails(to: string): Promise<string[]> {
  const owner = new pg.Client(app.database.ownerUrl);
  await owner.connect();
  const { rows: waiting } = await owner.query<{ text: string }>(`select payload->>'text' as text from graphile_worker._private_jobs where payload->>'to' = $1`, [to]);
  await owner.end();
  return waiting.map(({ text }) => text);
}
