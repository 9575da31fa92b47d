import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeParticipationLevel, CloseConsultation, ExtendConsultation, StopConsultation } from '../../src/consultations/index.js';
import { TakeStance } from '../../src/opinions/index.js';
import { Clock, Database, globalId, isRefusal, Jobs, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { anOpenConsultation, consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { eventually } from '../support/eventually.js';
import { aCitizen, aCouncillor, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app, { publishesInAll: true });
  councillor = await aCouncillor(app, town);
});

afterAll(() => app.close());

const DAY_MS = 86_400_000;
const why = { en: 'The papers came late.', cy: 'Daeth y papurau’n hwyr.' };
const codeOf = (outcome: unknown): string | null => (isRefusal(outcome) ? outcome.code : null);
const at = <Answer>(instant: Date | number, work: () => Answer): Answer => app.get(Clock).at(new Date(instant), work);
const later = (moment: Date, ms: number): Date => new Date(moment.getTime() + ms);
const acts = async (id: string): Promise<string[]> =>
  (await app.get(Database).rows<{ act: string }>(`select content::json->>'act' as act from audit_entry where content like '%' || $1 || '%' order by seq`, [id])).map(({ act }) => act);
const told = async (id: string, kind: string): Promise<number> =>
  (await app.get(Database).rows('select 1 from outbox where kind = $1 and $2 = any(topics)', [kind, `consultation:${id}`])).length;
const agree = (citizen: Viewer, round: OpenedRound): Promise<unknown> => app.get(TakeStance).execute(citizen, { statementId: round.statementIds[0] ?? '', stance: 'agree' });
const shown = (round: OpenedRound): Promise<unknown> =>
  aVisitor(app).ask(
    `query ($id: ID!) { consultation(id: $id) { state level closesAt timeZone extensions { closedAt reason { text } } stopped { reason { text } }
      earlierLevels { level reason { text } } round { isOpen totals { stances } } } }`,
    { id: consultationIdOf(round) },
  );

describe('more time', () => {
  const extend = (round: OpenedRound, closesAt: Date, reason = why, viewer = councillor): ReturnType<ExtendConsultation['execute']> =>
    app.get(ExtendConsultation).execute(viewer, { consultationId: round.consultationId, closesAt, reason });

  it('is only ever later, and the time that was stated before stays visible (G3)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const until = later(round.closesAt, 7 * DAY_MS);
    for (const earlier of [round.closesAt, later(round.closesAt, -1), later(round.closesAt, -DAY_MS)]) expect(codeOf(await extend(round, earlier))).toBe('NeverEarlier');
    expect(codeOf(await extend(round, until))).toBeNull();
    expect(codeOf(await extend(round, later(until, -1)))).toBe('NeverEarlier');
    expect(await shown(round)).toMatchObject({
      state: 'OPEN',
      closesAt: until.toISOString(),
      timeZone: 'Europe/London',
      extensions: [{ closedAt: round.closesAt.toISOString(), reason: { text: 'The papers came late.' } }],
    });
    expect(await acts(round.consultationId)).toEqual(['consultation.opened', 'consultation.extended']);
    expect(await told(round.consultationId, 'consultation.extended')).toBe(1);
  });

  it('holds for what is asked too: the old last instant takes stances, the new one doesn’t (G3, G6)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const until = later(round.closesAt, DAY_MS);
    await extend(round, until);
    const close = (): Promise<void> => app.get(Jobs).perform('close-consultation', { consultationId: round.consultationId });
    await at(round.closesAt, close);
    expect(await told(round.consultationId, 'consultation.closed')).toBe(0);
    const citizen = await aCitizen(app);
    expect(codeOf(await at(round.closesAt, () => agree(citizen, round)))).toBeNull();
    expect(codeOf(await at(later(until, -1), () => agree(citizen, round)))).toBeNull();
    expect(codeOf(await at(until, () => agree(citizen, round)))).toBe('RoundClosed');
    await at(until, close);
    expect(await told(round.consultationId, 'consultation.closed')).toBe(1);
  });

  it('comes before the end, in each language, from those who ask (G3, L1)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const until = later(round.closesAt, DAY_MS);
    expect(codeOf(await at(round.closesAt, () => extend(round, until)))).toBe('ConsultationOver');
    expect(codeOf(await extend(round, until, { en: 'Late.' } as typeof why))).toBe('TranslationMissing');
    expect(codeOf(await extend(round, until, why, await aCouncillor(app, await aTown(app))))).toBe('NotAllowed');
    expect(codeOf(await at(later(round.closesAt, -1), () => extend(round, until)))).toBeNull();
  });

  it('reaches whoever watches, without asking again', async () => {
    const round = await anOpenConsultation(app, councillor);
    const watcher = aVisitor(app);
    const feed = watcher.follow<{ closesAt: string; stopped: unknown }>('subscription ($id: ID!) { consultation(id: $id) { closesAt stopped { at } } }', { id: consultationIdOf(round) });
    const until = later(round.closesAt, DAY_MS);
    await feed.until(({ closesAt }) => closesAt === round.closesAt.toISOString());
    await extend(round, until);
    await feed.until(({ closesAt }) => closesAt === until.toISOString());
    await app.get(StopConsultation).execute(councillor, { consultationId: round.consultationId, reason: why });
    await feed.until(({ stopped }) => stopped !== null);
    feed.close();
    await watcher.close();
  });
});

describe('stopping', () => {
  const stop = (round: OpenedRound, reason: { en?: string; cy?: string } = why): ReturnType<StopConsultation['execute']> =>
    app.get(StopConsultation).execute(councillor, { consultationId: round.consultationId, reason });

  it('ends it at that instant for a public reason, and keeps what was said (G3)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const citizen = await aCitizen(app);
    await agree(citizen, round);
    const moment = later(app.clock.now(), DAY_MS);
    expect(codeOf(await at(moment, () => stop(round, { en: 'Only English' })))).toBe('TranslationMissing');
    expect(codeOf(await at(moment, () => stop(round)))).toBeNull();
    expect(codeOf(await at(later(moment, -1), () => agree(citizen, round)))).toBeNull();
    expect(codeOf(await at(moment, () => agree(citizen, round)))).toBe('RoundClosed');
    expect(codeOf(await at(moment, () => stop(round)))).toBe('ConsultationOver');
    app.clock.moveTo(moment);
    expect(await shown(round)).toMatchObject({ state: 'CLOSED', closesAt: round.closesAt.toISOString(), stopped: { reason: { text: 'The papers came late.' } }, round: { isOpen: false, totals: { stances: 1 } } });
    app.clock.moveTo(new Date());
  });

  it('closes it on the record once (G3, G6)', async () => {
    const round = await anOpenConsultation(app, councillor);
    const moment = later(app.clock.now(), DAY_MS);
    await at(moment, () => stop(round));
    for (let turn = 0; turn < 2; turn++) await at(moment, () => app.get(CloseConsultation).execute(round.consultationId));
    await at(round.closesAt, () => app.get(CloseConsultation).execute(round.consultationId));
    expect(await acts(round.consultationId)).toEqual(['consultation.opened', 'consultation.stopped', 'consultation.closed']);
    expect(await told(round.consultationId, 'consultation.closed')).toBe(1);
  });
});

describe('the promise', () => {
  const promise = (round: OpenedRound, level: 'inform' | 'consult' | 'involve', reason: typeof why | null = null): ReturnType<ChangeParticipationLevel['execute']> =>
    app.get(ChangeParticipationLevel).execute(councillor, { consultationId: round.consultationId, level, reason });

  it('is raised freely and lowered for a public reason, and what was promised before stays visible (G8)', async () => {
    const round = await anOpenConsultation(app, councillor, { level: 'consult' });
    expect(codeOf(await promise(round, 'involve'))).toBeNull();
    expect(codeOf(await promise(round, 'inform'))).toBe('LevelNeedsReason');
    expect(codeOf(await promise(round, 'inform', why))).toBeNull();
    expect(await shown(round)).toMatchObject({ level: 'INFORM', earlierLevels: [{ level: 'CONSULT', reason: null }, { level: 'INVOLVE', reason: { text: 'The papers came late.' } }] });
    expect(await acts(round.consultationId)).toEqual(['consultation.opened', 'consultation.level-changed', 'consultation.level-changed']);
    expect(codeOf(await at(round.closesAt, () => promise(round, 'involve')))).toBe('ConsultationOver');
  });
});

describe('closing times', () => {
  it.each([
    ['the first 01:30 of 25 October 2026 in London', '2026-10-25T01:30:00+01:00', '2026-10-25T00:30:00.000Z'],
    ['the second 01:30 of that night', '2026-10-25T01:30:00Z', '2026-10-25T01:30:00.000Z'],
    ['the leap day', '2028-02-29T23:59:59.999Z', '2028-02-29T23:59:59.999Z'],
    ['the turn of the year', '2027-01-01T00:00:00Z', '2027-01-01T00:00:00.000Z'],
  ])('are instants: %s takes stances to its last millisecond (G6)', async (_when, given, instant) => {
    const closesAt = new Date(given);
    const opens = later(closesAt, -40 * DAY_MS);
    const round = await at(opens, () => anOpenConsultation(app, councillor, { closesAt }));
    const citizen = await aCitizen(app);
    expect(codeOf(await at(closesAt.getTime() - 1, () => agree(citizen, round)))).toBeNull();
    expect(codeOf(await at(closesAt, () => agree(citizen, round)))).toBe('RoundClosed');
    expect(codeOf(await at(closesAt.getTime() + 1, () => agree(citizen, round)))).toBe('RoundClosed');
    expect(await shown(round)).toMatchObject({ closesAt: instant, timeZone: 'Europe/London' });
  });

  it('without a zone are refused: nobody would know which instant is meant (G6)', async () => {
    const client = await signedInAs(app, councillor);
    const input = { consultationId: globalId('con', town.council.id), closesAt: '2026-10-25T01:30:00', reason: why };
    await expect(client.ask('mutation ($input: ExtendConsultationInput!) { extendConsultation(input: $input) { __typename } }', { input })).rejects.toThrow(/with its zone/);
  });
});

describe('the job that closes', () => {
  /** Opened long ago by the clock of then: its time passed with no server there to do anything. */
  const overWhileDown = (): Promise<OpenedRound> => {
    const opens = later(new Date(), -60 * DAY_MS);
    return at(opens, () => anOpenConsultation(app, councillor, { closesAt: later(opens, 30 * DAY_MS) }));
  };

  it('runs when the server was down at that moment, and once with two nodes up (G6)', async () => {
    const rounds = [await overWhileDown(), await overWhileDown(), await overWhileDown()];
    const ids = rounds.map(({ consultationId }) => consultationId);
    expect(await Promise.all(ids.map((id) => told(id, 'consultation.closed')))).toEqual([0, 0, 0]);
    expect(await shown(rounds[0] as OpenedRound)).toMatchObject({ state: 'CLOSED' });
    const nodes = await Promise.all([startApp({ JOBS: 'true' }, app.database), startApp({ JOBS: 'true' }, app.database)]);
    try {
      await eventually(async () => (await Promise.all(ids.map((id) => told(id, 'consultation.closed')))).every((times) => times > 0), 20);
      expect(await Promise.all(ids.map((id) => told(id, 'consultation.closed')))).toEqual([1, 1, 1]);
      for (const id of ids) expect(await acts(id)).toEqual(['consultation.opened', 'consultation.closed']);
      for (const id of ids) for (const node of nodes) await node.get(CloseConsultation).execute(id);
      expect(await Promise.all(ids.map((id) => told(id, 'consultation.closed')))).toEqual([1, 1, 1]);
    } finally {
      for (const node of nodes) await node.close();
    }
  });
});
