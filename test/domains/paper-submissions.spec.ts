import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AcceptPaperSubmissions,
  CheckPaperSubmission,
  CorrectPaperSubmission,
  DoubtPaperSubmission,
  EnterPaperSubmission,
  ImportPaperSubmissions,
  SettlePaperDoubt,
  SubmissionTallies,
} from '../../src/consultations/index.js';
import type { PaperSubmissionEntity } from '../../src/consultations/paper/index.js';
import { AppointProfessional } from '../../src/identity/index.js';
import { Clock, Database, globalId, isRefusal, UnitOfWork, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { consultationIdOf, type OpenedRound } from '../support/consultations.js';
import { aPicture, headersOf, upload } from '../support/files.js';
import { anOpenQuestionnaire, idOf, itemIdOf } from '../support/submissions.js';
import { aCitizen, aClerk, aCouncillor, aProfessional, aTown, aYouthWorker, type Town } from '../support/town.js';

let app: TestApp;
let town: Town;
let opened: OpenedRound;
let first: Viewer;
let second: Viewer;

beforeAll(async () => {
  app = await startApp();
  town = await aTown(app);
  [first, second] = [await aProfessional(app, town.council.id, 'officer'), await aProfessional(app, town.council.id, 'officer')];
});

beforeEach(async () => {
  opened = await anOpenQuestionnaire(app, await aCouncillor(app, town));
});

afterAll(() => app.close());

const codeOf = (outcome: unknown): string | null => (isRefusal(outcome) ? outcome.code : null);
const at = <Answer>(ms: number, work: () => Answer): Answer => app.get(Clock).at(new Date(opened.closesAt.getTime() + ms), work);
const today = (): string => app.clock.now().toISOString().slice(0, 10);
const DAY_MS = 86_400_000;

type EnterInput = Parameters<EnterPaperSubmission['execute']>[1];
const received = (wishes: Partial<EnterInput['received']> = {}): EnterInput['received'] => ({
  source: 'paper',
  place: 'The library',
  receivedOn: today(),
  receivedBeforeClosing: true,
  ...wishes,
});
const content = (wishes: Partial<EnterInput['content']> = {}): EnterInput['content'] => ({
  answers: [{ itemId: idOf('why'), text: 'Shade' }],
  language: 'en',
  mayQuote: true,
  ...wishes,
});
const enter = (viewer: Viewer, wishes: Partial<EnterInput> = {}): Promise<Problem | PaperSubmissionEntity> =>
  app.get(EnterPaperSubmission).execute(viewer, { consultationId: opened.consultationId, received: received(), content: content(), ...wishes });
async function entered(viewer: Viewer = first, wishes: Partial<EnterInput> = {}): Promise<PaperSubmissionEntity> {
  const paper = await enter(viewer, wishes);
  if (isRefusal(paper)) throw new Error(paper.code);
  return paper;
}
const check = (viewer: Viewer, { id, version }: { id: string; version: number }, accept = true, reason?: string): ReturnType<CheckPaperSubmission['execute']> =>
  app.get(CheckPaperSubmission).execute(viewer, { id, seenVersion: version, accept, reason });
const counted = (): Promise<{ id: string; source: string; answers: object; profile_id: string | null; holds_contact_details: boolean }[]> =>
  app.get(Database).rows('select id, source, answers, profile_id, holds_contact_details from consultation_submission where consultation_id = $1', [opened.consultationId]);
const kept = (): Promise<{ id: string; version: number; line: number | null; batch_id: string }[]> =>
  app.get(Database).rows('select id, version, line, batch_id from paper_submission where consultation_id = $1 order by line, id', [opened.consultationId]);
const actsOn = async (): Promise<string[]> =>
  (
    await app.get(Database).rows<{ act: string }>(
      `select content::json->>'act' as act from audit_entry where content::json->'details'->>'consultationId' = $1 order by seq`,
      [opened.consultationId],
    )
  ).map(({ act }) => act);

const HEAD = 'q1,q2,q3,q4,q5,q6,q7.a,q7.b,q8,language,ward,age,quote';
const row = (text: string): string => `${text},,,,,,,,,cy,Middle,adult,yes`;
const sheet = (viewer: Viewer, lines: string[], wishes: Partial<EnterInput['received']> = {}): ReturnType<ImportPaperSubmissions['execute']> =>
  app.get(ImportPaperSubmissions).execute(viewer, {
    consultationId: opened.consultationId,
    received: received({ source: 'meeting', place: 'Town hall', ...wishes }),
    file: Buffer.from([HEAD, ...lines].join('\n')).toString('base64'),
  });

describe('what came on paper (G7)', () => {
  it('counts when a second person has checked it, the same as any other, and is shown as what it is', async () => {
    const paper = await entered(first, { content: content({ wardId: town.ward.id, ageBand: '16-17' }) });
    expect(await counted()).toEqual([]);
    expect(codeOf(await check(second, paper))).toBeNull();
    expect(await counted()).toEqual([
      { id: paper.id, source: 'paper', answers: { [idOf('why')]: { kind: 'open-text', text: 'Shade' } }, profile_id: null, holds_contact_details: false },
    ]);
    const told = await app.get(Database).rows<{ kind: string }>(`select kind from outbox where kind = 'submission.received' and facts->>'consultationId' = $1`, [opened.consultationId]);
    expect(told).toHaveLength(1);
  });

  it('is told to whoever counts, with its check and not before (V4)', async () => {
    const told: (string | undefined)[] = [];
    const { consultationId } = opened;
    app.get(SubmissionTallies).keptBy(async (_tx, { id }, _before, after) => {
      if (id === consultationId) told.push(after?.source);
    });
    const paper = await entered();
    expect(told).toEqual([]);
    await check(second, paper);
    expect(told).toEqual(['paper']);
  });

  it('is not checked by whoever entered it, nor by the same person through another profile', async () => {
    const paper = await entered();
    const again = await app.get(AppointProfessional).execute('system', {
      accountId: first.accountId ?? '',
      organisationId: town.council.id,
      realName: 'The same person',
      jobTitle: { en: 'Second job', cy: 'Ail swydd' },
      lineManager: 'Invented Manager',
      verifiedBy: 'a test',
      verifiedUntil: new Date('2099-01-01T00:00:00Z'),
      appointments: [{ role: 'clerk', wardId: null, checksValidUntil: null }],
    });
    const otherFace = { ...second, accountId: first.accountId, profile: second.profile && { ...second.profile, id: isRefusal(again) ? NO : again.id } };
    for (const viewer of [first, otherFace]) expect(codeOf(await check(viewer, paper))).toBe('SamePersonCantCheck');
    expect(await counted()).toEqual([]);
  });

  it('can’t be checked by its enterer past the rule either: the database says so', async () => {
    const { id } = await entered();
    const cheat = app.get(UnitOfWork).run((tx) =>
      tx.query(`update paper_submission set state = 'accepted', checked_by_profile_id = entered_by_profile_id, checked_at = entered_at where id = $1`, [id]),
    );
    await expect(cheat).rejects.toThrow('check constraint');
  });

  it('is returned with a reason, put right, and then checked by another than whoever put it right', async () => {
    const paper = await entered();
    expect(codeOf(await check(second, paper, false))).toBe('ReasonNeeded');
    expect(codeOf(await check(second, paper, false, 'It says shade and sun.'))).toBeNull();
    expect(await counted()).toEqual([]);
    expect(codeOf(await check(second, { id: paper.id, version: 2 }))).toBe('PaperAlreadyChecked');
    const correct = app.get(CorrectPaperSubmission);
    const right = { id: paper.id, content: content({ answers: [{ itemId: idOf('why'), text: 'Shade and sun' }] }) };
    expect(codeOf(await correct.execute(second, { ...right, seenVersion: 1 }))).toBe('VersionChanged');
    expect(codeOf(await correct.execute(second, { ...right, seenVersion: 2 }))).toBeNull();
    expect(codeOf(await check(second, { id: paper.id, version: 3 }))).toBe('SamePersonCantCheck');
    expect(codeOf(await check(first, { id: paper.id, version: 3 }))).toBeNull();
    expect(codeOf(await correct.execute(second, { ...right, seenVersion: 4 }))).toBe('PaperAlreadyChecked');
    expect(await counted()).toMatchObject([{ answers: { [idOf('why')]: { text: 'Shade and sun' } } }]);
    expect(await actsOn()).toEqual(['submission.entered', 'submission.returned', 'submission.corrected', 'submission.accepted']);
  });

  it('checked by two at once counts once', async () => {
    const paper = await entered();
    const third = await aClerk(app, town.council.id);
    const outcomes = await Promise.all([second, third].map((viewer) => check(viewer, paper)));
    expect(outcomes.map(codeOf).sort()).toEqual(['VersionChanged', null]);
    expect(await counted()).toHaveLength(1);
  });

  it('is entered and checked by officers and the clerk of the organisation that asks, and by nobody else', async () => {
    const paper = await entered();
    const others = [await aCitizen(app), await aYouthWorker(app, town), await aProfessional(app, (await aTown(app)).council.id, 'officer'), { ...second, secondFactor: false }];
    for (const viewer of others) {
      expect(codeOf(await enter(viewer))).toBe('NotAllowed');
      expect(codeOf(await check(viewer, paper))).toBe('NotAllowed');
    }
  });

  it('may be blank where the paper was blank, and is checked like any other where it isn’t', async () => {
    expect(codeOf(await enter(first, { content: content({ answers: [] }) }))).toBe('InvalidInput');
    expect(codeOf(await enter(first, { content: content({ answers: [{ itemId: idOf('mood'), value: 9 }] }) }))).toBe('InvalidInput');
    expect(codeOf(await enter(first, { content: content({ wardId: (await aTown(app)).ward.id }) }))).toBe('InvalidInput');
  });

  it('is entered for a stated time after closing, where it was there before (G6)', async () => {
    const closingDay = new Date(opened.closesAt.getTime() - DAY_MS).toISOString().slice(0, 10);
    const late = { received: received({ receivedOn: closingDay }) };
    expect(codeOf(await at(14 * DAY_MS, () => enter(first, late)))).toBe('PaperTooLate');
    expect(codeOf(await at(DAY_MS, () => enter(first, { received: received({ receivedOn: closingDay, receivedBeforeClosing: false }) })))).toBe('NotReceivedInTime');
    const paper = await at(14 * DAY_MS - 1, () => enter(first, late));
    if (isRefusal(paper)) throw new Error(paper.code);
    expect(codeOf(await at(20 * DAY_MS, () => check(second, paper)))).toBeNull();
    expect(await counted()).toHaveLength(1);
  });

  it('is kept with its scan, which those see who handle paper and nobody else', async () => {
    const { body } = await upload(app, await headersOf(app, first), 'form.png', await aPicture('png'));
    const device = await signedInAs(app, first);
    const given = { source: 'PAPER', place: 'The library', receivedOn: today(), receivedBeforeClosing: true, scanIds: [body.id] };
    const said = { answers: [{ itemId: itemIdOf('why'), text: 'Shade' }], language: 'EN' };
    const paper = await device.ask<{ scans: { url: string }[] }>(
      `mutation ($input: EnterPaperSubmissionInput!) { enterPaperSubmission(input: $input) { ... on PaperSubmission { state scans { name url } } ... on Problem { code message } } }`,
      { input: { consultationId: consultationIdOf(opened), received: given, content: said } },
    );
    expect(paper).toMatchObject({ state: 'ENTERED', scans: [{ name: 'form.png' }] });
    const url = `${app.url}${paper.scans[0]?.url}`;
    const status = async (viewer: Viewer): Promise<number> => (await fetch(url, { headers: await headersOf(app, viewer) })).status;
    expect([await status(second), await status(await aCitizen(app)), await status(await aCouncillor(app, await aTown(app)))]).toEqual([200, 404, 404]);
  });
});

describe('several together (G7)', () => {
  const accept = (viewer: Viewer, papers: readonly { id: string; version: number }[]): ReturnType<AcceptPaperSubmissions['execute']> =>
    app.get(AcceptPaperSubmissions).execute(viewer, { papers: papers.map(({ id, version }) => ({ id, seenVersion: version })) });

  it('of a table count once a second person has compared them, each on the record', async () => {
    await sheet(first, [row('Shade'), row('Benches'), row('A path')]);
    const papers = await kept();
    expect(codeOf(await accept(first, papers))).toBe('SamePersonCantCheck');
    expect(await accept(second, papers)).toEqual({ accepted: 3 });
    expect((await counted()).map(({ source }) => source)).toEqual(['meeting', 'meeting', 'meeting']);
    expect((await actsOn()).filter((act) => act === 'submission.accepted')).toHaveLength(3);
  });

  it('count all or none: with one that somebody changed or checked meanwhile, nothing is accepted', async () => {
    await sheet(first, [row('Shade'), row('Benches')]);
    const [one, other] = await kept();
    if (!one || !other) throw new Error('Two rows were entered');
    await check(second, other, false, 'It says “Bench”.');
    expect(codeOf(await accept(second, [one, other]))).toBe('VersionChanged');
    expect(await counted()).toEqual([]);
    const both = await Promise.all([accept(second, [one]), accept(await aProfessional(app, town.council.id, 'officer'), [one])]);
    expect(both.map(codeOf).sort()).toEqual(['VersionChanged', null]);
    expect(await counted()).toHaveLength(1);
  });
});

describe('what was accepted in error (G7)', () => {
  const doubt = (viewer: Viewer, paper: { id: string }, seenVersion: number, remedy: 'correct' | 'remove'): ReturnType<DoubtPaperSubmission['execute']> =>
    app.get(DoubtPaperSubmission).execute(viewer, { id: paper.id, seenVersion, reason: 'It was entered twice.', remedy });
  const settle = (viewer: Viewer, paper: { id: string }, seenVersion: number, agree = true): ReturnType<SettlePaperDoubt['execute']> =>
    app.get(SettlePaperDoubt).execute(viewer, { id: paper.id, seenVersion, agree });
  const accepted = async (): Promise<PaperSubmissionEntity> => {
    const paper = await entered();
    expect(codeOf(await check(second, paper))).toBeNull();
    return paper;
  };
  const responses = async (): Promise<number> => {
    const query = 'query ($id: ID!) { consultation(id: $id) { viewerResults { responses } results { responses } } }';
    app.clock.moveTo(new Date(opened.closesAt.getTime() + 1));
    try {
      return (await aVisitor(app).ask<{ results: { responses: number } }>(query, { id: consultationIdOf(opened) })).results.responses;
    } finally {
      app.clock.moveTo(new Date());
    }
  };

  it('is taken out by two people, on the record, and counts until the second agrees', async () => {
    const paper = await accepted();
    expect(codeOf(await doubt(await aCitizen(app), paper, 2, 'remove'))).toBe('NotAllowed');
    expect(codeOf(await doubt(second, paper, 2, 'remove'))).toBeNull();
    expect(codeOf(await doubt(first, paper, 3, 'remove'))).toBe('PaperDoesNotCount');
    expect(await responses()).toBe(1);
    const otherFace = { ...first, accountId: second.accountId };
    for (const viewer of [second, otherFace]) expect(codeOf(await settle(viewer, paper, 3))).toBe('SamePersonCantSettle');
    expect(codeOf(await settle(first, paper, 3))).toBeNull();
    expect(await responses()).toBe(0);
    expect(await counted()).toMatchObject([{ answers: {} }]);
    expect(codeOf(await check(second, { id: paper.id, version: 4 }))).toBe('PaperAlreadyChecked');
    expect(await actsOn()).toEqual(['submission.entered', 'submission.accepted', 'submission.doubted', 'submission.taken-out']);
  });

  it('is put right: it counts no more until it was corrected and checked again, and then once', async () => {
    const paper = await accepted();
    expect(codeOf(await doubt(first, paper, 2, 'correct'))).toBeNull();
    expect(codeOf(await settle(second, paper, 3))).toBeNull();
    expect(await responses()).toBe(0);
    const right = content({ answers: [{ itemId: idOf('why'), text: 'Sun' }] });
    expect(codeOf(await app.get(CorrectPaperSubmission).execute(first, { id: paper.id, seenVersion: 4, content: right }))).toBeNull();
    expect(codeOf(await check(first, { id: paper.id, version: 5 }))).toBe('SamePersonCantCheck');
    expect(codeOf(await check(second, { id: paper.id, version: 5 }))).toBeNull();
    expect(await responses()).toBe(1);
    expect(await counted()).toMatchObject([{ id: paper.id, answers: { [idOf('why')]: { text: 'Sun' } } }]);
  });

  it('stands where the second person doesn’t agree', async () => {
    const paper = await accepted();
    expect(codeOf(await doubt(first, paper, 2, 'remove'))).toBeNull();
    expect(codeOf(await settle(second, paper, 3, false))).toBeNull();
    expect(codeOf(await settle(second, paper, 4))).toBe('PaperNotDoubted');
    expect(await responses()).toBe(1);
    expect((await actsOn()).at(-1)).toBe('submission.upheld');
  });

  it('stays once the outcome rests on it', async () => {
    const paper = await accepted();
    await app.get(UnitOfWork).run((tx) => tx.query(`update consultation set we_asked = '{}', you_said = '{}', we_did = '{}', level_kept = 'kept', outcome_published_at = $2 where id = $1`, [opened.consultationId, opened.closesAt]));
    expect(codeOf(await at(DAY_MS, () => doubt(first, paper, 2, 'remove')))).toBe('PaperTooLate');
  });

  it('isn’t taken out by one person past the rule either: the database says so', async () => {
    const { id } = await accepted();
    const cheat = app.get(UnitOfWork).run((tx) =>
      tx.query(
        `update paper_submission set state = 'removed', doubted_by_profile_id = $2, doubted_at = entered_at, doubt_reason = 'x', doubt_remedy = 'remove', settled_by_profile_id = $2, settled_at = entered_at where id = $1`,
        [id, first.profile?.id],
      ),
    );
    await expect(cheat).rejects.toThrow('paper_submission_two_settle');
  });
});

describe('a table (G7)', () => {
  it('is entered whole, each row waiting for a second person, and is on the record (S7)', async () => {
    expect(await sheet(first, [row('Cysgod'), row('"Haul, a\nchysgod"')])).toEqual({ entered: 2 });
    const rows = await kept();
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
    expect(new Set(rows.map(({ batch_id }) => batch_id)).size).toBe(1);
    expect(await counted()).toEqual([]);
    for (const paper of rows) await check(second, paper);
    expect((await counted()).map(({ source }) => source)).toEqual(['meeting', 'meeting']);
    expect((await actsOn())[0]).toBe('submissions.imported');
  });

  it('with one wrong row imports nothing, and says which line and why', async () => {
    const outcome = await sheet(first, [row('One'), row('Two'), 'Three,perhaps,,,,,,,,,,,', row('Four')]);
    expect(outcome).toMatchObject({ code: 'SheetNotUsable', faults: [{ line: 4, column: 'q2', message: expect.stringContaining('letter of one option') }] });
    expect(await kept()).toEqual([]);
    expect(await actsOn()).toEqual([]);
  });

  it('names the first fifty wrong lines and how many there are', async () => {
    const outcome = await sheet(first, Array.from({ length: 60 }, () => 'x,perhaps,,,,,,,,,,,'));
    const { faults, texts } = outcome as unknown as { faults: unknown[]; texts: { en: string } };
    expect([faults.length, texts.en]).toEqual([50, expect.stringContaining('60 things')]);
  });

  it('is for the same people and the same time as what is typed in', async () => {
    expect(codeOf(await sheet(await aCitizen(app), [row('x')]))).toBe('NotAllowed');
    expect(codeOf(await at(14 * DAY_MS, () => sheet(first, [row('x')])))).toBe('PaperTooLate');
    expect(codeOf(await sheet(first, [row('x')], { receivedBeforeClosing: false }))).toBe('NotReceivedInTime');
  });

  it('has a template that can be filled in and sent back', async () => {
    const query = `query ($id: ID!) { consultation(id: $id) { paperEntry { until csv columns { code guide } } } }`;
    const { paperEntry } = await (await signedInAs(app, first)).ask<Entry>(query, { id: consultationIdOf(opened) });
    expect(paperEntry.csv).toBe(`\ufeff${HEAD}\n`);
    expect(paperEntry.until).toBe(new Date(opened.closesAt.getTime() + 14 * DAY_MS).toISOString());
    expect(paperEntry.columns[1]).toEqual({ code: 'q2', guide: 'About visits – a = yes; b = no – one letter' });
    expect(paperEntry.columns.map(({ guide }) => guide)).toEqual(expect.arrayContaining([expect.stringContaining('the first choice first'), expect.stringContaining('all of these columns together make £1000'), expect.stringContaining('from 1 to 5')]));
  });
});

describe('the list of what came on paper', () => {
  it('is for those who handle it, says who may check what, and is empty for everybody else', async () => {
    const { id } = await entered();
    const query = `query ($id: ID!) { consultation(id: $id) { viewerHandlesPaper paperSubmissions(first: 5, state: ENTERED) {
      nodes { id source place receivedOn state answers { text } steps { did by { displayName } } ward { id } viewerCanCheck } } } }`;
    const variables = { id: consultationIdOf(opened) };
    const shown = { id: globalId('paper', id), source: 'PAPER', place: 'The library', receivedOn: today(), state: 'ENTERED', answers: [{ text: 'Shade' }] };
    for (const [viewer, viewerCanCheck] of [[first, false], [second, true]] as const) {
      const seen = await (await signedInAs(app, viewer)).ask(query, variables);
      expect(seen).toEqual({ viewerHandlesPaper: true, paperSubmissions: { nodes: [{ ...shown, steps: [{ did: 'ENTERED', by: { displayName: first.profile?.displayName } }], ward: null, viewerCanCheck }] } });
    }
    for (const device of [aVisitor(app), await signedInAs(app, await aCitizen(app)), await signedInAs(app, await aProfessional(app, town.youthService.id, 'officer'))]) {
      expect(await device.ask(query, variables)).toEqual({ viewerHandlesPaper: false, paperSubmissions: { nodes: [] } });
    }
  });
});

const NO = '00000000-0000-0000-0000-000000000000';

interface Entry {
  paperEntry: { until: string; csv: string; columns: { code: string; guide: string }[] };
}
