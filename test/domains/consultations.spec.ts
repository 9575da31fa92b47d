import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { OpenConsultation, PublishOutcome } from '../../src/consultations/index.js';
import { RecordDecision } from '../../src/decisions/index.js';
import { TakeStance } from '../../src/opinions/index.js';
import { Clock, Database, globalId, isRefusal, Jobs, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { anOpenConsultation, anOpening, consultationIdOf } from '../support/consultations.js';
import { aPublishedDecision, aRecord } from '../support/decisions.js';
import { aCitizen, aClerk, aCouncillor, aTown, aYouthWorker, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app, { publishesInAll: true });
  councillor = await aCouncillor(app, town);
});

afterAll(() => app.close());

const codeOf = (outcome: unknown): string | null => (isRefusal(outcome) ? outcome.code : null);
const open = (viewer: Viewer, wishes: Partial<ReturnType<typeof anOpening>> = {}): ReturnType<OpenConsultation['execute']> =>
  app.get(OpenConsultation).execute(viewer, anOpening(town.council.id, app.clock.now(), wishes));
const at = <Answer>(instant: Date, work: () => Answer): Answer => app.get(Clock).at(instant, work);
const acts = async (id: string): Promise<string[]> =>
  (await app.get(Database).rows<{ act: string }>(`select content::json->>'act' as act from audit_entry where content like '%' || $1 || '%' order by seq`, [id])).map(({ act }) => act);

const outcome = (consultationId: string): Parameters<PublishOutcome['execute']>[1] => ({
  consultationId,
  weAsked: { en: 'About the meadow.', cy: 'Am y ddôl.' },
  youSaid: { en: 'More trees.', cy: 'Mwy o goed.' },
  weDid: { en: 'We plant ten.', cy: 'Rydym yn plannu deg.' },
  themes: [],
  levelKept: 'kept',
  keptBecause: { en: 'Ten trees are ordered.', cy: 'Mae deg coeden wedi’u harchebu.' },
});

describe('opening a consultation', () => {
  it('puts it on the record with the promise made (G8), and its round to the public', async () => {
    const { consultationId } = await anOpenConsultation(app, councillor, { level: 'involve' });
    const query = `query ($id: ID!) { consultation(id: $id) { state level title { text } organisation { id } openedBy { displayName }
      round { isOpen totals { statements } statements { nodes { text state } } } pages { items { __typename question { text } } } whoMayTakePart { openTo wards { id } } } }`;
    expect(await aVisitor(app, 'cy').ask(query, { id: globalId('con', consultationId) })).toMatchObject({
      state: 'OPEN',
      level: 'INVOLVE',
      title: { text: 'Y ddôl isaf' },
      organisation: { id: globalId('org', town.council.id) },
      round: { isOpen: true, totals: { statements: 2 }, statements: { nodes: [{ text: 'Mwy o goed.', state: 'ACCEPTED' }, { text: 'Lle i eistedd.' }] } },
      pages: [{ items: [{ __typename: 'StatementRoundItem' }] }],
      whoMayTakePart: { openTo: 'SIGNED_IN', wards: [] },
    });
    expect(await acts(consultationId)).toEqual(['consultation.opened']);
  });

  it('is refused with all that is missing at once (G1, G2, L1)', async () => {
    const wishes = { stillOpen: {}, alreadyFixed: { en: '  ' }, affects: {}, fewOptionsReason: null, title: { en: 'Only English' }, statements: [{ cy: 'Mwy o goed.' }] };
    const refused = await open(councillor, wishes);
    expect(refused).toMatchObject({
      code: 'NotReadyToOpen',
      fields: ['stillOpen', 'alreadyFixed', 'affects', 'options', 'title.cy', 'pages.0.items.0.statements.0.en'].map((path) => ({ path })),
    });
  });

  it('for a short time needs a reason, which is shown (G3)', async () => {
    const closesAt = new Date(app.clock.now().getTime() + 7 * 86_400_000);
    expect(await open(councillor, { closesAt })).toMatchObject({ code: 'NotReadyToOpen', fields: [{ path: 'shortTimeReason' }] });
    const opened = await open(councillor, { closesAt, shortTimeReason: { en: 'The grant ends this month.', cy: 'Daw’r grant i ben y mis hwn.' } });
    if (isRefusal(opened)) throw new Error(opened.code);
    const shown = await aVisitor(app).ask('query ($id: ID!) { consultation(id: $id) { shortTimeReason { text } } }', { id: globalId('con', opened.id) });
    expect(shown).toEqual({ shortTimeReason: { text: 'The grant ends this month.' } });
  });

  it('is for those who consult in that organisation’s name', async () => {
    const elsewhere = await aCouncillor(app, await aTown(app));
    for (const viewer of [elsewhere, await aClerk(app, town.council.id), await aYouthWorker(app, town), await aCitizen(app)]) {
      expect(codeOf(await open(viewer))).toBe('NotAllowed');
    }
    expect(codeOf(await open(councillor, { decisionId: '01890000-0000-7000-8000-00000000dec1' }))).toBe('NotAvailable');
  });
});

describe('closing', () => {
  it('happens at the moment stated, before anybody has put it on the record (G6)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const read = (): Promise<unknown> => aVisitor(app).ask('query ($id: ID!) { consultation(id: $id) { state round { isOpen } } }', { id: consultationIdOf(round) });
    const citizen = await aCitizen(app);
    const take = (): Promise<unknown> => app.get(TakeStance).execute(citizen, { statementId: round.statementIds[0] ?? '', stance: 'agree' });
    expect(await read()).toEqual({ state: 'OPEN', round: { isOpen: true } });
    expect(codeOf(await at(round.closesAt, take))).toBe('RoundClosed');
    app.clock.moveTo(round.closesAt);
    expect(await read()).toEqual({ state: 'CLOSED', round: { isOpen: false } });
    app.clock.moveTo(new Date());
    expect(await acts(round.consultationId)).toEqual(['consultation.opened']);
  });

  it('is put on the record once, however often and early the job wakes (G6)', async () => {
    const { consultationId, closesAt } = await anOpenConsultation(app, councillor);
    const close = (): Promise<void> => app.get(Jobs).perform('close-consultation', { consultationId });
    await at(new Date(closesAt.getTime() - 1), close);
    expect(await acts(consultationId)).toEqual(['consultation.opened']);
    await Promise.all([at(closesAt, close), at(closesAt, close), at(closesAt, close)]);
    await at(new Date(closesAt.getTime() + 1), close);
    expect(await acts(consultationId)).toEqual(['consultation.opened', 'consultation.closed']);
    expect(await app.get(Database).rows(`select 1 from outbox where kind = 'consultation.closed' and $1 = any(topics)`, [`consultation:${consultationId}`])).toHaveLength(1);
  });

  it('is a job that the opening itself leaves: a refused opening leaves none (G6)', async () => {
    const owner = new pg.Client(app.database.ownerUrl);
    await owner.connect();
    const jobs = async (): Promise<unknown[]> => (await owner.query<object>(`select key, run_at from graphile_worker.jobs where task_identifier = 'close-consultation'`)).rows;
    try {
      const before = await jobs();
      expect(codeOf(await open(councillor, { stillOpen: {} }))).toBe('NotReadyToOpen');
      expect(await jobs()).toEqual(before);
      const { consultationId, closesAt } = await anOpenConsultation(app, councillor);
      expect(await jobs()).toContainEqual({ key: `close-consultation:${consultationId}`, run_at: closesAt });
    } finally {
      await owner.end();
    }
  });
});

describe('the outcome', () => {
  it('comes after closing, says whether the promise was kept, and is told once (G5, G8, D4)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const publish = (): ReturnType<PublishOutcome['execute']> => app.get(PublishOutcome).execute(councillor, outcome(round.consultationId));
    expect(codeOf(await publish())).toBe('StillOpen');
    expect(codeOf(await at(round.closesAt, publish))).toBeNull();
    expect(codeOf(await at(round.closesAt, publish))).toBe('OutcomePublished');
    const read = 'query ($id: ID!) { consultation(id: $id) { state outcome { weDid { source } levelKept } } }';
    expect(await aVisitor(app).ask(read, { id: consultationIdOf(round) })).toEqual({
      state: 'OUTCOME_PUBLISHED',
      outcome: { weDid: { source: 'We plant ten.' }, levelKept: 'KEPT' },
    });
    expect(await acts(round.consultationId)).toEqual(['consultation.opened', 'consultation.outcome-published']);
  });

  it('needs every part in each language (L1)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const publish = app.get(PublishOutcome);
    const untranslated = { ...outcome(round.consultationId), youSaid: { en: 'More trees.' } };
    expect(await at(round.closesAt, () => publish.execute(councillor, untranslated))).toMatchObject({ code: 'OutcomeIncomplete', fields: [{ path: 'youSaid.cy' }] });
  });
});

describe('a consultation about a decision', () => {
  it('keeps it from being recorded until the outcome is told (G4), and can’t be opened once it is final (G1)', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const round = await anOpenConsultation(app, councillor, { decisionId: decision.id });
    const later = new Date(round.closesAt.getTime() + 1_000);
    const record = (): Promise<unknown> => at(later, async () => app.get(RecordDecision).execute(councillor, await aRecord(app, decision)));
    expect(codeOf(await record())).toBe('OutcomeMissing');
    expect(codeOf(await at(later, () => app.get(PublishOutcome).execute(councillor, outcome(round.consultationId))))).toBeNull();
    expect(codeOf(await record())).toBeNull();
    const tooLate = await at(later, () => open(councillor, { decisionId: decision.id, closesAt: new Date(later.getTime() + 60 * 86_400_000) }));
    expect(tooLate).toMatchObject({ code: 'NotReadyToOpen', fields: [{ path: 'decisionId' }] });
  });

  it('and recording it at the same moment: one of the two is refused (G1, G4)', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const decision = await aPublishedDecision(app, councillor);
      const tomorrow = new Date(app.clock.now().getTime() + 2 * 86_400_000);
      const input = await at(tomorrow, () => aRecord(app, decision));
      const both = [open(councillor, { decisionId: decision.id }), at(tomorrow, () => app.get(RecordDecision).execute(councillor, input))];
      expect((await Promise.all(both)).filter(isRefusal)).toHaveLength(1);
    }
  });

  it('is for those who may consult on it', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const elsewhere = await aCouncillor(app, await aTown(app));
    const opening = anOpening(elsewhere.profile?.organisationId ?? '', app.clock.now(), { decisionId: decision.id });
    expect(codeOf(await app.get(OpenConsultation).execute(elsewhere, opening))).toBe('NotAvailable');
    expect(codeOf(await open(elsewhere, { decisionId: decision.id }))).toBe('NotAllowed');
  });
});

describe('lists', () => {
  it('hold what was asked for, newest first', async () => {
    const own = await aTown(app);
    const opener = await aCouncillor(app, own);
    for (const title of ['First', 'Second', 'Third']) await anOpenConsultation(app, opener, { title: { en: title } });
    const query = `query ($organisationId: ID, $states: [ConsultationState!]) { consultations(filter: { organisationId: $organisationId, states: $states }) {
      nodes { title { text } organisation { slug } openedBy { id } round { totals { participants } statements(first: 1) { nodes { id viewerStance } } } } } }`;
    const ask = async (states: string[] | null): Promise<string[]> => {
      const { nodes } = await (await signedInAs(app, await aCitizen(app))).ask<{ nodes: { title: { text: string } }[] }>(query, { organisationId: globalId('org', own.council.id), states });
      return nodes.map(({ title }) => title.text);
    };
    expect(await ask(null)).toEqual(['Third', 'Second', 'First']);
    expect(await ask(['OPEN'])).toHaveLength(3);
    expect(await ask(['CLOSED', 'OUTCOME_PUBLISHED'])).toEqual([]);
  });

  it('find words in English and Welsh, by time, and in any order, page by page', async () => {
    const own = await aTown(app);
    const opener = await aCouncillor(app, own);
    const day = (number: number): Date => new Date(Date.UTC(2031, 4, number));
    const openAt = (title: { en: string; cy: string }, opens: number, closes: number): Promise<unknown> => at(day(opens), () => anOpenConsultation(app, opener, { title, closesAt: day(closes) }));
    await openAt({ en: 'Benches by the harbour', cy: 'Meinciau wrth yr harbwr' }, 1, 80);
    await openAt({ en: 'Buses in the evening', cy: 'Bysiau gyda’r nos' }, 2, 40);
    await openAt({ en: 'Markets', cy: 'Marchnadoedd' }, 3, 60);
    const query = `query ($filter: ConsultationsFilter, $sort: ConsultationsSort, $after: String) { consultations(first: 2, filter: $filter, sort: $sort, after: $after) {
      nodes { title { text } } pageInfo { endCursor } } }`;
    const ask = async (filter: object, sort: string | null = null, after: string | null = null): Promise<{ titles: string[]; end: string | null }> => {
      const variables = { filter: { organisationId: globalId('org', own.council.id), ...filter }, sort, after };
      const { nodes, pageInfo } = await aVisitor(app).ask<{ nodes: { title: { text: string } }[]; pageInfo: { endCursor: string | null } }>(query, variables);
      return { titles: nodes.map(({ title }) => title.text), end: pageInfo.endCursor };
    };
    expect((await ask({ text: 'bench' })).titles).toEqual(['Benches by the harbour']);
    expect((await ask({ text: 'fysiau' })).titles).toEqual(['Buses in the evening']);
    expect((await ask({ text: 'harbuor' })).titles).toEqual(['Benches by the harbour']);
    expect((await ask({ from: day(70) })).titles).toEqual(['Benches by the harbour']);
    expect((await ask({ to: day(2) })).titles).toEqual(['Benches by the harbour']);
    expect((await ask({ wardId: globalId('ward', own.ward.id) }, 'NEWEST')).titles).toEqual(['Markets', 'Buses in the evening']);
    expect((await ask({ wardId: globalId('ward', town.ward.id) })).titles).toEqual([]);
    const first = await ask({}, 'CLOSING_SOONEST');
    expect(first.titles).toEqual(['Buses in the evening', 'Markets']);
    expect((await ask({}, 'CLOSING_SOONEST', first.end)).titles).toEqual(['Benches by the harbour']);
  });
});

describe('whoever watches a consultation', () => {
  it('sees stances arrive without asking again', async () => {
    const round = await anOpenConsultation(app, councillor);
    const watcher = aVisitor(app);
    const feed = watcher.follow<{ round: { totals: { stances: number } } }>(
      'subscription ($id: ID!) { consultation(id: $id) { round { totals { stances } } } }',
      { id: consultationIdOf(round) },
    );
    await feed.until(({ round: { totals } }) => totals.stances === 0);
    await app.get(TakeStance).execute(await aCitizen(app), { statementId: round.statementIds[0] ?? '', stance: 'agree' });
    await feed.until(({ round: { totals } }) => totals.stances === 1);
    feed.close();
    await watcher.close();
  });
});
