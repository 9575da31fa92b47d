import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AcknowledgeAnswerDue,
  AnswersDueReader,
  DelayAnswer,
  HandOverAnswer,
  openAnswerDue,
  RemindOfAnswers,
  revertAnswerDue,
  SendHoldingReply,
  SetAnswerTerms,
  SucceedCouncillors,
  type AnswerDue,
} from '../../src/answers/index.js';
import { AppointmentEntity, foundGroup } from '../../src/identity/index.js';
import { addDays, Database, globalId, newId, PageArgs, UnitOfWork, visitor, type Viewer } from '../../src/platform/index.js';
import { SupportIdea, WithdrawSupport } from '../../src/ideas/index.js';
import { anAnswer, anOwedQuestion, codeOf, dueOn } from '../support/answers.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { anIdeaAwaitingAnswer, anOpenIdea } from '../support/ideas.js';
import { aCitizen, aClerk, aCouncillor, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;
let clerk: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Councillor Owing' });
  clerk = await aClerk(app, town.council.id);
});

const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[]): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);
const everybody = contextOf(visitor('en'));
const seen = async (due: AnswerDue): Promise<AnswerDue> => (await app.get(AnswersDueReader).byId(everybody, due.uuid)) as AnswerDue;
const eventsOn = (due: AnswerDue, kind: string) => rows('select facts from outbox where kind = $1 and topics @> array[$2] order by id', [kind, `answer-due:${due.uuid}`]);
const acts = async (): Promise<string[]> =>
  (await rows<{ content: string }>('select content from audit_entry where organisation_id = $1', [town.council.id])).map(({ content }) => (JSON.parse(content) as { act: string }).act);
const leaves = (viewer: Viewer): Promise<unknown> =>
  app.get(UnitOfWork).run((tx) => tx.manager.update(AppointmentEntity, { profileId: viewer.profile?.id }, { endsAt: tx.now }));
const reason = { en: 'The survey comes first.' };

/** Noon, so many days after the day an answer is due. */
const noon = (due: AnswerDue, days: number): Date => new Date(`${addDays(due.dueOn, days)}T12:00:00Z`);

describe('an answer falls due', () => {
  it('by a share of the electors, dated; what is open already keeps its threshold (V7)', async () => {
    const before = await anOpenIdea(app, town, { wardId: town.ward.id });
    const today = new Date().toISOString().slice(0, 10);
    const terms = { organisationId: town.council.id, supportPermille: 10, verdictPercent: 50, verdictLeast: 3, verdictDays: 14, recordLeast: 2 };
    const electorates = [{ wardId: town.ward.id, electors: 1_001 }];
    expect(codeOf(await app.get(SetAnswerTerms).execute(councillor, { ...terms, fromDay: today, electorates }))).toBe('NotAllowed');
    expect(codeOf(await app.get(SetAnswerTerms).execute(clerk, { ...terms, fromDay: addDays(today, -1), electorates }))).toBe('TermsInThePast');
    expect(codeOf(await app.get(SetAnswerTerms).execute(clerk, { ...terms, fromDay: addDays(today, 1), electorates }))).toBeNull();
    expect((await anOpenIdea(app, town, { wardId: town.ward.id })).threshold).toBe(3);
    const settled = 'query ($id: ID!) { organisation(id: $id) { viewerCanSettleAnswers answerTerms { fromDay } answerTermsAhead { fromDay supportPermille } } }';
    const read = await (await signedInAs(app, clerk)).ask(settled, { id: globalId('org', town.council.id) });
    expect(read).toEqual({ viewerCanSettleAnswers: true, answerTerms: { fromDay: null }, answerTermsAhead: [{ fromDay: addDays(today, 1), supportPermille: 10 }] });
    await app.clock.at(new Date(Date.now() + 2 * 86_400_000), async () => {
      expect((await anOpenIdea(app, town, { wardId: town.ward.id })).threshold).toBe(11);
    });
    expect(await rows('select threshold from idea where id = $1', [before.id])).toEqual([{ threshold: 3 }]);
    expect(await acts()).toContain('answer-terms.set');
  });

  it('once, and stays, whoever takes support back', async () => {
    const idea = await anOpenIdea(app, town);
    const supporters = await Promise.all([1, 2, 3].map(() => aCitizen(app)));
    // The last two at the same instant: it is one duty.
    await app.get(SupportIdea).execute(supporters[0] as Viewer, { ideaId: idea.id });
    await Promise.all(supporters.slice(1).map((supporter) => app.get(SupportIdea).execute(supporter, { ideaId: idea.id })));
    const due = await dueOn(app, 'idea', idea.id);
    expect(await eventsOn(due, 'answer-due.opened')).toHaveLength(1);
    for (const supporter of supporters) expect(codeOf(await app.get(WithdrawSupport).execute(supporter, { ideaId: idea.id }))).toBeNull();
    expect(await rows('select support_count from idea where id = $1', [idea.id])).toEqual([{ support_count: 0 }]);
    expect(await seen(due)).toMatchObject({ state: 'due' });
  });

  it('and is lifted only when the votes were false, on the record; reached again, it runs from then', async () => {
    const idea = await anIdeaAwaitingAnswer(app, town);
    const due = await dueOn(app, 'idea', idea.id);
    const subject = { kind: 'idea', id: idea.id };
    await app.get(UnitOfWork).run((tx) => revertAnswerDue(tx, subject, { reason: { en: 'Three of the accounts were one person.' }, actor: clerk }));
    expect(await seen(due)).toMatchObject({ state: 'lifted', lifted: { because: 'false-votes', reason: { text: 'Three of the accounts were one person.' } }, workingDaysLeft: null });
    expect(await acts()).toContain('answer-due.lifted');
    expect(codeOf(await anAnswer(app, councillor, due))).toBe('NothingToAnswer');
    const later = new Date(Date.now() + 30 * 86_400_000);
    await app.clock.at(later, () => app.get(UnitOfWork).run((tx) => openAnswerDue(tx, { subject, organisationId: town.council.id, wardId: null, rule: 'support-threshold' })));
    const again = await seen(due);
    expect(again).toMatchObject({ lifted: null, openedAt: later });
    expect(again.dueOn > due.dueOn).toBe(true);
  });

  it('D1: from who has the portfolio, where it concerns no ward', async () => {
    const portfolio = await aCouncillor(app, town);
    await app.get(UnitOfWork).run((tx) => tx.manager.update(AppointmentEntity, { profileId: portfolio.profile?.id }, { portfolios: ['parks'] }));
    const asked = { subject: { kind: 'idea', id: newId() }, organisationId: town.council.id, wardId: null, rule: 'thread-handed-over' };
    const due = await app.get(UnitOfWork).run((tx) => openAnswerDue(tx, { ...asked, topic: 'parks' }));
    expect(due).toMatchObject({ owedBy: portfolio.profile?.id, rule: 'thread-handed-over' });
  });
});

describe('the one who owes it', () => {
  it('says that they have seen it, once; nobody says it for them', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    expect(codeOf(await app.get(AcknowledgeAnswerDue).execute(await aCouncillor(app, town), { answerDueId: due.uuid }))).toBe('NotAllowed');
    for (let time = 1; time <= 2; time++) expect(codeOf(await app.get(AcknowledgeAnswerDue).execute(councillor, { answerDueId: due.uuid }))).toBeNull();
    expect((await seen(due)).acknowledgedAt).toBeInstanceOf(Date);
    expect(await eventsOn(due, 'answer-due.acknowledged')).toHaveLength(1);
  });

  it('puts it off once, with a public reason and a new day, two at once being one', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    const delay = { answerDueId: due.uuid, how: 'extended' as const, until: addDays(due.dueOn, 7), reason };
    expect(codeOf(await app.get(DelayAnswer).execute(await aCouncillor(app, town), delay))).toBe('NotAllowed');
    expect(codeOf(await app.clock.at(noon(due, 1), () => app.get(DelayAnswer).execute(councillor, delay)))).toBe('TooLateToDelay');
    const outcomes = await Promise.all([1, 2].map(() => app.get(DelayAnswer).execute(councillor, delay)));
    expect(outcomes.map(codeOf).sort()).toEqual(['AlreadyDelayed', null]);
    expect(await seen(due)).toMatchObject({ dueOn: delay.until, delay: { how: 'extended', from: due.dueOn, reason: { text: reason.en } } });
    expect(await acts()).toContain('answer-due.extended');
  });

  it('pauses it: the clock stands still in public, and goes on with the days that were left', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    const until = addDays(new Date().toISOString().slice(0, 10), 21);
    await app.get(DelayAnswer).execute(councillor, { answerDueId: due.uuid, how: 'paused', until, reason });
    const client = aVisitor(app);
    const read = 'query($id: ID!) { answerDue(id: $id) { state delay { how resumesOn reason { text } } } }';
    expect(await client.ask(read, { id: due.id })).toEqual({ state: 'PAUSED', delay: { how: 'PAUSED', resumesOn: until, reason: { text: reason.en } } });
    const resumed = await app.clock.at(new Date(`${until}T12:00:00Z`), () => seen(due));
    expect(resumed).toMatchObject({ state: 'due', workingDaysLeft: 10 });
  });

  it('sends a standard reply: recorded and shown, and the clock runs on; often enough is enough', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    const reply = { answerDueId: due.uuid, text: { en: 'Thank you, we are **looking** into it.' } };
    expect(codeOf(await app.get(SendHoldingReply).execute(councillor, reply))).toBeNull();
    const read = 'query($id: ID!) { answerDue(id: $id) { state answers { id } holdingReplies { name text { html } } acknowledgedAt } }';
    const shown = await aVisitor(app).ask<{ holdingReplies: unknown[] }>(read, { id: due.id });
    expect(shown).toMatchObject({ state: 'DUE', answers: [], holdingReplies: [{ name: 'Councillor Owing' }], acknowledgedAt: expect.any(String) });
    expect(await app.clock.at(noon(due, 1), () => seen(due))).toMatchObject({ state: 'overdue', answeredAt: null });
    for (let more = 2; more <= 5; more++) await app.get(SendHoldingReply).execute(councillor, reply);
    expect(codeOf(await app.get(SendHoldingReply).execute(councillor, reply))).toBe('TooManyHoldingReplies');
  });

  it('D1: hands it over to another in office with a public reason; both are in sight, and the day stays', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    const other = await aCouncillor(app, town, { name: 'Councillor Other' });
    const give = (to: Viewer, by = councillor) => app.get(HandOverAnswer).execute(by, { answerDueId: due.uuid, toProfileId: to.profile?.id ?? '', reason });
    expect(codeOf(await give(councillor))).toBe('NotInOffice');
    expect(codeOf(await give(await aCouncillor(app, await aTown(app))))).toBe('NotInOffice');
    expect(codeOf(await give(other, other))).toBe('NotAllowed');
    expect(codeOf(await give(other, clerk))).toBe('StillInOffice');
    expect(codeOf(await give(other))).toBeNull();
    const read = 'query($id: ID!) { answerDue(id: $id) { owedBy { displayName } dueOn holders { name how reason { text } } } }';
    expect(await aVisitor(app).ask(read, { id: due.id })).toEqual({
      owedBy: { displayName: 'Councillor Other' },
      dueOn: due.dueOn,
      holders: [{ name: 'Councillor Owing', how: 'BY_RULE', reason: null }, { name: 'Councillor Other', how: 'HANDED_OVER', reason: { text: reason.en } }],
    });
    expect(codeOf(await app.get(AcknowledgeAnswerDue).execute(councillor, { answerDueId: due.uuid }))).toBe('NotAllowed');
    expect(await acts()).toContain('answer-due.handed-over');
  });
});

describe('a councillor whose term has ended', () => {
  it('D1: still shows as who owed it; it passes to the ward’s next councillor and stays owed by its day', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    await leaves(councillor);
    const next = await aCouncillor(app, town, { name: 'Councillor Next' });
    await app.get(SucceedCouncillors).execute();
    expect(await seen(due)).toMatchObject({ owedBy: next.profile?.id, dueOn: due.dueOn, state: 'due', vacantSince: null });
    const { holders } = await aVisitor(app).ask<{ holders: unknown[] }>('query($id: ID!) { answerDue(id: $id) { holders { name how } } }', { id: due.id });
    expect(holders).toEqual([{ name: 'Councillor Owing', how: 'BY_RULE' }, { name: 'Councillor Next', how: 'SUCCEEDED' }]);
    expect(await acts()).toContain('answer-due.passed-on');
    expect(codeOf(await anAnswer(app, councillor, due))).toBe('NotAllowed');
    expect(codeOf(await anAnswer(app, next, due))).toBeNull();
    await app.get(SucceedCouncillors).execute();
    expect(await eventsOn(due, 'answer-due.passed-on')).toHaveLength(1);
  });

  it('D1: without a successor it stays owed and waits for a clerk, who names somebody with a reason', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    await leaves(councillor);
    await app.get(SucceedCouncillors).execute();
    await app.get(SucceedCouncillors).execute();
    expect(await app.clock.at(noon(due, 1), () => seen(due))).toMatchObject({ state: 'overdue', vacantSince: expect.any(Date) });
    expect(await eventsOn(due, 'answer-due.vacant')).toHaveLength(1);
    const vacant = await app.get(AnswersDueReader).page(everybody, { ...new PageArgs(), organisationId: town.council.id, isVacant: true });
    expect(vacant.nodes.map(({ id }) => id)).toEqual([due.id]);
    const other = await aCouncillor(app, await withAnotherWard());
    const input = { answerDueId: due.uuid, toProfileId: other.profile?.id ?? '', reason };
    expect(codeOf(await app.get(HandOverAnswer).execute(await aClerk(app, (await aTown(app)).council.id), input))).toBe('NotAllowed');
    expect(codeOf(await app.get(HandOverAnswer).execute(clerk, input))).toBeNull();
    expect(await seen(due)).toMatchObject({ owedBy: other.profile?.id, vacantSince: null });
  });
});

/** The same town, whose councillors now stand for a ward that nothing concerns yet. */
async function withAnotherWard(): Promise<Town> {
  const id = newId();
  await app.get(UnitOfWork).run((tx) => tx.query(`insert into ward (id, organisation_id, name) values ($1, $2, '{"en":"Far"}')`, [id, town.council.id]));
  return { ...town, ward: { ...town.ward, id } };
}

describe('reminders', () => {
  const remindedAt = async (due: AnswerDue, instant: Date): Promise<unknown[]> => {
    await app.clock.at(instant, () => app.get(RemindOfAnswers).execute());
    return (await eventsOn(due, 'answer-due.reminded')).map(({ facts }) => (facts as { stage: string }).stage);
  };

  it('come when the day is near, is there and has passed, each once, however often it is looked for', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    expect(await remindedAt(due, noon(due, -9))).toEqual([]);
    await Promise.all([1, 2].map(() => app.clock.at(noon(due, -1), () => app.get(RemindOfAnswers).execute())));
    expect(await remindedAt(due, noon(due, -1))).toEqual(['due-soon']);
    expect(await remindedAt(due, noon(due, 0))).toEqual(['due-soon', 'due']);
    expect(await remindedAt(due, noon(due, 1))).toEqual(['due-soon', 'due', 'overdue']);
    expect(await remindedAt(due, noon(due, 50))).toEqual(['due-soon', 'due', 'overdue', 'long-overdue']);
  });

  it('don’t come once it is answered', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    await anAnswer(app, councillor, due);
    expect(await remindedAt(due, noon(due, 1))).toEqual([]);
  });

  it('tell the office of the group when it is overdue, once, by a letter and an event', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    const given = { organisationId: town.council.id, name: { en: 'Invented Group' }, officeName: 'Group Office', officeEmail: 'office@group.example' };
    const groupId = await app.get(UnitOfWork).run(async (tx) => {
      const id = await foundGroup(tx, given);
      await tx.manager.update(AppointmentEntity, { profileId: councillor.profile?.id }, { groupId: id });
      return id;
    });
    await remindedAt(due, noon(due, 0));
    expect(await eventsOn(due, 'answer-due.group-told')).toEqual([]);
    for (let time = 1; time <= 2; time++) await remindedAt(due, noon(due, 1));
    expect(await eventsOn(due, 'answer-due.group-told')).toMatchObject([{ facts: { group: groupId } }]);
  });
});

describe('the list of answers due', () => {
  it('is of one council, one ward, what is owed, or what is due by a day', async () => {
    const { due } = await anOwedQuestion(app, town, councillor);
    const answered = await anOwedQuestion(app, town, councillor);
    await anAnswer(app, councillor, answered.due);
    const organisationId = globalId('org', town.council.id);
    const list = async (filter: object): Promise<unknown[]> => {
      const read = 'query($filter: AnswersDueFilter) { answersDue(filter: $filter) { nodes { id } } }';
      return (await aVisitor(app).ask<{ nodes: { id: string }[] }>(read, { filter: { organisationId, ...filter } })).nodes.map(({ id }) => id);
    };
    expect(await list({})).toEqual([due.id, answered.due.id]);
    expect(await list({ isOpen: true })).toEqual([due.id]);
    expect(await list({ isOpen: false, wardId: globalId('ward', town.ward.id) })).toEqual([answered.due.id]);
    expect(await list({ dueUntil: addDays(due.dueOn, -1) })).toEqual([]);
    expect(await list({ isVacant: true })).toEqual([]);
  });
});
