import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RecountConsultations } from '../../src/consultations/results/recount.js';
import { Database, Jobs, newId, type AgeBand, type Viewer } from '../../src/platform/index.js';
import { Recounts, type Recounted } from '../../src/proceedings/index.js';
import { answersByChance, ITEM, OPTION } from '../support/answered.js';
import { startApp, type TestApp } from '../support/app.js';
import { below, chance, oneOf } from '../support/chance.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { aConsultationAsking, sentIn } from '../support/sent-in.js';
import { aCitizen, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;
let officer: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app);
  councillor = await aCouncillor(app, town);
  officer = await aProfessional(app, town.council.id, 'officer');
});

afterAll(() => app.close());

const RESULTS = `isFinal responses sources { key size } notes { text }
  items { itemId answered skipped notAsked mean median lines { key count share mean } map { latitude longitude count } }`;
const results = `query ($id: ID!) { consultation(id: $id) { results { ${RESULTS} } viewerResults { responses } } }`;

interface Shown {
  results: {
    isFinal: boolean;
    responses: number | null;
    sources: { key: string; size: number | null }[];
    notes: { text: string }[];
    items: { itemId: string; answered: number | null; lines: { key: string; count: number | null }[]; map: object[] }[];
  } | null;
  viewerResults: { responses: number } | null;
}

const read = async (round: OpenedRound): Promise<Shown> => aVisitor(app).ask<Shown>(results, { id: consultationIdOf(round) });
const choice = (optionId: string): Parameters<typeof sentIn>[2] => ({ [ITEM.choice]: { kind: 'one-choice', optionId } });
const onPaper = (round: OpenedRound, optionId: string, count: number, ageBand: AgeBand | null = null): Promise<unknown> =>
  Promise.all(Array.from({ length: count }, () => sentIn(app, round.consultationId, choice(optionId), { ageBand })));

describe('what is counted', () => {
  it('is what the rows say after a thousand changes, fifty at once, before and after it is put together (V4)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const next = chance(3);
    const people = await Promise.all(Array.from({ length: 40 }, () => aCitizen(app)));
    const changes = Array.from({ length: 1_000 }, () => {
      const who = below(next, 60);
      const viewer = people[who];
      const isTakenBack = next() < 0.15;
      const place = viewer ? { source: 'online' as const, profileId: viewer.profile?.id ?? '' } : { source: 'paper' as const };
      const known = { wardId: oneOf(next, [town.ward.id, null]), ageBand: viewer ? oneOf(next, ['adult', '16-17'] as const) : null };
      return { who, answers: answersByChance(next), sent: { ...place, ...known, isTakenBack } };
    });
    const ids = Array.from({ length: 60 }, () => newId());
    // Each person's first is alone: sending twice at once for the first time is for the deeds to sort out.
    for (const id of ids) {
      const first = changes.find(({ who }) => who === ids.indexOf(id));
      if (first) await sentIn(app, round.consultationId, first.answers, { id, ...first.sent });
    }
    const fifty = 50;
    for (let from = 0; from < changes.length; from += fifty) {
      await Promise.all(changes.slice(from, from + fifty).map(({ who, answers, sent }) => sentIn(app, round.consultationId, answers, { id: ids[who] ?? '', ...sent })));
    }
    const recount = (): Promise<Recounted> => app.get(RecountConsultations).one(round.consultationId);
    const standing = await app.get(Database).rows('select 1 from consultation_submission where consultation_id = $1 and withdrawn_at is null', [round.consultationId]);
    expect(await recount()).toMatchObject({ rows: standing.length, differences: [] });
    expect((await read(round)).results?.responses).toBe(standing.length);
    await app.get(Jobs).perform('fold-tallies');
    expect(await app.get(Database).rows('select 1 from consultation_tally_change where consultation_id = $1', [round.consultationId])).toEqual([]);
    expect(await recount()).toMatchObject({ rows: standing.length, differences: [] });
    expect((await read(round)).results?.responses).toBe(standing.length);
  }, 120_000);

  it('is found out when it isn’t what the rows say, by counting all that is closed over (V4)', async () => {
    const round = await aConsultationAsking(app, councillor);
    await onPaper(round, OPTION.yes, 3);
    await app.get(Jobs).perform('fold-tallies');
    await app.get(Database).rows(`update consultation_tally set counts = jsonb_set(counts, '{submissions,submissions}', '4') where consultation_id = $1 and grp = 'all'`, [round.consultationId]);
    const all: Recounted[] = [];
    const after = new Date(round.closesAt.getTime() + 1);
    await app.clock.at(after, async () => {
      for await (const one of app.get(Recounts).all()) all.push(one);
    });
    expect(all).toContainEqual({ id: consultationIdOf(round), rows: 3, differences: ['all'] });
  });

  it('says of paper that a second by the same person can’t be excluded, and counts it the same (G7)', async () => {
    const round = await aConsultationAsking(app, councillor);
    const citizen = await aCitizen(app);
    await sentIn(app, round.consultationId, choice(OPTION.yes), { source: 'online', profileId: citizen.profile?.id ?? '', ageBand: 'adult' });
    expect((await read(round)).results?.notes).toEqual([]);
    await sentIn(app, round.consultationId, choice(OPTION.yes), { source: 'meeting' });
    await sentIn(app, round.consultationId, choice(OPTION.no), { source: 'organisation', profileId: officer.profile?.id ?? '', organisationId: town.council.id });
    const shown = (await read(round)).results;
    expect(shown).toMatchObject({ responses: 2, sources: [{ key: 'people', size: 1 }, { key: 'paper', size: 1 }, { key: 'organisations', size: 1 }] });
    expect(shown?.notes[0]?.text).toMatch(/second submission by the same person can’t be excluded/);
    expect(shown?.items[1]?.lines.map(({ count }) => count)).toEqual([2, 0, 0]);
  });
});

describe('results', () => {
  it.each([
    { resultsShown: 'live' as const, everybody: true, organiser: true },
    { resultsShown: 'to-organisers' as const, everybody: false, organiser: true },
    { resultsShown: 'after-closing' as const, everybody: false, organiser: false },
  ])('while open, where they are $resultsShown: to everybody $everybody, to those who ask $organiser (S2)', async ({ resultsShown, everybody, organiser }) => {
    const round = await aConsultationAsking(app, councillor, { resultsShown });
    await onPaper(round, OPTION.yes, 2);
    const asked = await (await signedInAs(app, officer)).ask<Shown>(results, { id: consultationIdOf(round) });
    const elsewhere = await aCouncillor(app, await aTown(app));
    const other = await (await signedInAs(app, elsewhere)).ask<Shown>(results, { id: consultationIdOf(round) });
    expect([asked.results !== null, asked.viewerResults !== null]).toEqual([everybody, organiser]);
    expect([other.results !== null, other.viewerResults !== null]).toEqual([everybody, everybody]);
    app.clock.moveTo(round.closesAt);
    try {
      expect((await read(round)).results).toMatchObject({ isFinal: true, responses: 2 });
    } finally {
      app.clock.moveTo(new Date());
    }
  });

  it('of young people alone aren’t shown while open and under ten, and never under five (Y6)', async () => {
    const whoMayTakePart = { openTo: 'signed-in' as const, wardIds: [], ageBands: ['16-17' as const], organisations: false };
    const round = await aConsultationAsking(app, councillor, { whoMayTakePart });
    await onPaper(round, OPTION.yes, 9, '16-17');
    expect((await read(round)).results).toMatchObject({ responses: null, sources: [], items: [] });
    await onPaper(round, OPTION.no, 2, '16-17');
    const shown = (await read(round)).results;
    expect(shown?.responses).toBe(11);
    // Three options: 9, 2 and 0. What is left over of 11 would tell, so that nothing is told.
    expect(shown?.items[1]?.lines.map(({ count }) => count)).toEqual([null, null, null]);
    await onPaper(round, OPTION.no, 4, '16-17');
    await onPaper(round, OPTION.maybe, 5, '16-17');
    expect((await read(round)).results?.items[1]?.lines.map(({ count }) => count)).toEqual([9, 6, 5]);
  });

  it('by ward and age leave out groups under five, and what would give them away (Y6)', async () => {
    const round = await aConsultationAsking(app, councillor);
    await onPaper(round, OPTION.yes, 8, 'adult');
    await onPaper(round, OPTION.no, 9, 'adult');
    await onPaper(round, OPTION.maybe, 10, 'adult');
    const breakdown = async (): Promise<{ groups: { key: string; size: number | null }[]; lines: { counts: (number | null)[] }[] } | null> => {
      const query = `query ($id: ID!) { consultation(id: $id) { results { items { breakdown(by: AGE) { groups { key size } lines { key counts } } } } } }`;
      const { results: shown } = await aVisitor(app).ask<{ results: { items: { breakdown: Awaited<ReturnType<typeof breakdown>> }[] } }>(query, { id: consultationIdOf(round) });
      return shown.items[1]?.breakdown ?? null;
    };
    await onPaper(round, OPTION.yes, 3, '16-17');
    expect(await breakdown()).toBeNull();
    for (const option of [OPTION.yes, OPTION.no, OPTION.maybe]) await onPaper(round, option, 6, 'up-to-15');
    const shown = await breakdown();
    expect(shown?.groups.map(({ key, size }) => [key, size])).toEqual([['up-to-15', null], ['16-17', null], ['adult', 27]]);
    for (const { counts } of shown?.lines ?? []) expect(counts.slice(0, 2)).toEqual([null, null]);
  });
});
