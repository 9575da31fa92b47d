import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AnswersDueReader, AnswersReader, openAnswerDue, PublishAnswer, ReviseAnswer, type AnswerDue, type AnswerDueEntity } from '../../src/answers/index.js';
import { ChangeCommitment, CommitmentsReader } from '../../src/commitments/index.js';
import { AppointmentEntity, ProfileEntity } from '../../src/identity/index.js';
import { Database, globalId, isRefusal, newId, UnitOfWork, visitor, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { anIdeaAwaitingAnswer } from '../support/ideas.js';
import { aClerk, aCouncillor, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';

let app: TestApp;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  town = await aTown(app);
  councillor = await aCouncillor(app, town, { name: 'Councillor Invented' });
});

const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[]): Promise<Row[]> => app.get(Database).rows<Row>(sql, values);
const codeOf = (outcome: object | Problem): string | null => (isRefusal(outcome) ? outcome.code : null);
const everybody = contextOf(visitor('en'));

async function anAnswerDue(): Promise<AnswerDue> {
  const idea = await anIdeaAwaitingAnswer(app, town);
  const due = await app.get(AnswersDueReader).dueOn(contextOf(visitor('en'))).load(`idea:${idea.id}`);
  if (!due) throw new Error('No answer fell due');
  return due;
}

function answer(viewer: Viewer, due: AnswerDue, wishes: { text?: { en?: string; cy?: string }; promised?: string } = {}): Promise<Problem | AnswerDueEntity> {
  const commitments = wishes.promised ? [{ what: { en: wishes.promised, cy: 'Addewid' }, dueOn: '2030-01-01' }] : [];
  return app.get(PublishAnswer).execute(viewer, { answerDueId: due.uuid, position: 'agree', text: wishes.text ?? { en: 'Yes, and **soon**.' }, commitments });
}

describe('an answer due', () => {
  it('is one for each thing, however many ask at the same instant', async () => {
    const subject = { kind: 'idea', id: newId() };
    const ask = () => app.get(UnitOfWork).run((tx) => openAnswerDue(tx, { subject, organisationId: town.council.id, wardId: null, rule: 'test' }));
    const dues = await Promise.all(Array.from({ length: 8 }, ask));
    expect(new Set(dues.map((due) => due?.id)).size).toBe(1);
    expect(await rows('select id from answer_due where subject_id = $1', [subject.id])).toHaveLength(1);
    const told = await rows(`select id from outbox where kind = 'answer-due.opened' and topics @> array[$1]`, [`answer-due:${dues[0]?.id}`]);
    expect(told).toHaveLength(1);
  });

  it('is owed by a named councillor with the office as held then, and opening it is on the record (D1)', async () => {
    const due = await anAnswerDue();
    expect(due).toMatchObject({ owedBy: councillor.profile?.id, owedByOffice: 'Test councillor, Middle', state: 'due', workingDaysLeft: 10 });
    const entries = await rows<{ content: string }>('select content from audit_entry where organisation_id = $1', [town.council.id]);
    expect(entries.map(({ content }) => (JSON.parse(content) as { act: string }).act)).toContain('answer-due.opened');
  });

  it('becomes overdue by the clock alone', async () => {
    const due = await anAnswerDue();
    const later = new Date(`${due.dueOn}T23:59:00Z`);
    const seenAt = async (days: number): Promise<string | undefined> =>
      (await app.clock.at(new Date(later.getTime() + days * 86_400_000), () => app.get(AnswersDueReader).byId(everybody, due.uuid)))?.state;
    expect(await seenAt(-8)).toBe('due');
    expect(await seenAt(-1)).toBe('due-soon');
    expect(await seenAt(4)).toBe('overdue');
    expect(await seenAt(60)).toBe('long-overdue');
  });

  it('says in public what it is about and where that is', async () => {
    const due = await anAnswerDue();
    const id = globalId('idea', due.subjectId);
    const seen = await aVisitor(app).ask('query($id: ID!) { answerDue(id: $id) { subject { kind id title language path } viewerCanAnswer } }', { id: due.id });
    expect(seen).toEqual({ subject: { kind: 'idea', id, title: 'A bench at the bus stop', language: 'EN', path: `/ideas/${id}` }, viewerCanAnswer: false });
  });
});

describe('an answer', () => {
  it('is signed with name and office as held then, whatever becomes of them (D1)', async () => {
    const due = await anAnswerDue();
    expect(codeOf(await answer(councillor, due))).toBeNull();
    await app.get(UnitOfWork).run(async (tx) => {
      await tx.manager.update(AppointmentEntity, { profileId: councillor.profile?.id }, { endsAt: tx.now });
      await tx.manager.update(ProfileEntity, { id: councillor.profile?.id }, { displayName: 'Another Name', jobTitle: { en: 'Mayor' } });
    });
    const [signed] = await app.get(AnswersReader).answersTo(contextOf(visitor('cy'))).load(due.uuid);
    expect(signed).toMatchObject({ name: 'Councillor Invented', office: 'Prawf councillor, Canol', position: 'agree', number: 1 });
    expect(signed?.text.html).toContain('<strong>soon</strong>');
  });

  it('is given by a councillor of that council and nobody else, nor after leaving office (D1)', async () => {
    const due = await anAnswerDue();
    const elsewhere = await aTown(app);
    expect(codeOf(await answer(await aCouncillor(app, elsewhere), due))).toBe('NotAllowed');
    expect(codeOf(await answer(await aClerk(app, town.council.id), due))).toBe('NotAllowed');
    // In office, but not as who they act now.
    for (const acting of [{ appointments: [] }, { secondFactor: false }]) expect(codeOf(await answer({ ...councillor, ...acting }, due))).toBe('NotAllowed');
    await app.get(UnitOfWork).run((tx) => tx.manager.update(AppointmentEntity, { profileId: councillor.profile?.id }, { endsAt: tx.now }));
    expect(codeOf(await answer(councillor, due))).toBe('NotAllowed');
    expect(await rows('select id from answer where answer_due_id = $1', [due.uuid])).toEqual([]);
  });

  it('given twice at once is given once', async () => {
    const due = await anAnswerDue();
    const outcomes = await Promise.all([answer(councillor, due), answer(councillor, due)]);
    expect(outcomes.map(codeOf).sort()).toEqual(['AlreadyAnswered', null]);
    expect(await rows('select id from answer where answer_due_id = $1', [due.uuid])).toHaveLength(1);
  });

  it('moves the idea on, and is on the record', async () => {
    const due = await anAnswerDue();
    await answer(councillor, due);
    expect(await rows('select state from idea where id = $1', [due.subjectId])).toEqual([{ state: 'answered' }]);
    const entries = await rows<{ content: string }>('select content from audit_entry where organisation_id = $1', [town.council.id]);
    expect(entries.filter(({ content }) => content.includes('answer.published'))).toHaveLength(1);
  });

  it('said anew keeps what it said before, and is refused to somebody who saw an earlier one', async () => {
    const due = await anAnswerDue();
    await answer(councillor, due);
    const revision = { answerDueId: due.uuid, number: 1, position: 'agree-in-part' as const, text: { en: 'Yes, but later.' }, reason: { en: 'The works are delayed.' } };
    const outcomes = await Promise.all([1, 2].map(() => app.get(ReviseAnswer).execute(councillor, revision)));
    expect(outcomes.map(codeOf).sort()).toEqual(['VersionChanged', null]);
    expect(codeOf(await app.get(ReviseAnswer).execute(await aCouncillor(app, town), { ...revision, number: 2 }))).toBe('NotAllowed');
    const [standing, ...others] = await app.get(AnswersReader).answersTo(contextOf(visitor('en'))).load(due.uuid);
    expect(others).toEqual([]);
    expect(standing).toMatchObject({ number: 2, position: 'agree-in-part', text: { source: 'Yes, but later.' } });
    expect(standing?.earlier).toMatchObject([{ number: 1, position: 'agree', text: { source: 'Yes, and **soon**.' } }]);
  });

  it('in one language is refused where the council publishes in all, and nothing is left of it (L1)', async () => {
    town = await aTown(app, { publishesInAll: true });
    councillor = await aCouncillor(app, town);
    const due = await anAnswerDue();
    expect(codeOf(await answer(councillor, due))).toBe('TranslationMissing');
    expect(await rows('select id from answer where answer_due_id = $1', [due.uuid])).toEqual([]);
    expect(codeOf(await answer(councillor, due, { text: { en: 'Yes.', cy: 'Ie.' } }))).toBeNull();
  });
});

describe('what is promised in an answer (D7)', () => {
  async function aCommitment() {
    const due = await anAnswerDue();
    await answer(councillor, due, { promised: 'A bench by spring' });
    const [commitment] = await app.get(CommitmentsReader).promisedIn(contextOf(visitor('en'))).load(`answer-due:${due.uuid}`);
    if (!commitment) throw new Error('Nothing was promised');
    return { due, commitment };
  }

  it('has an owner, a date and a state, and shows as overdue after its day', async () => {
    const { commitment } = await aCommitment();
    expect(commitment).toMatchObject({ ownerId: councillor.profile?.id, dueOn: '2030-01-01', state: 'promised', isOverdue: false });
    const late = await app.clock.at(new Date('2030-01-02T12:00:00Z'), () => app.get(CommitmentsReader).byId(everybody, commitment.uuid));
    expect(late?.isOverdue).toBe(true);
  });

  it('changes on the record, and those who follow the idea are told', async () => {
    const { due, commitment } = await aCommitment();
    const input = { commitmentId: commitment.uuid, version: commitment.version, state: 'delivered' as const };
    expect(codeOf(await app.get(ChangeCommitment).execute(await aCouncillor(app, town), input))).toBe('NotAvailable');
    expect(codeOf(await app.get(ChangeCommitment).execute(councillor, { ...input, version: 7 }))).toBe('VersionChanged');
    expect(codeOf(await app.get(ChangeCommitment).execute(await aClerk(app, town.council.id), input))).toBeNull();
    expect(codeOf(await app.get(ChangeCommitment).execute(councillor, { ...input, version: 2, state: 'dropped' }))).toBe('CommitmentSettled');
    const told = await rows(`select id from outbox where kind = 'commitment.changed' and topics @> array[$1]`, [`idea:${due.subjectId}`]);
    expect(told).toHaveLength(1);
  });
});

describe('what a councillor owes', () => {
  const OWED = '{ answersDue(owedToMe: true) { nodes { id state viewerCanAnswer } } }';

  it('is theirs to list and to follow; to others it is empty or refused', async () => {
    const client = await signedInAs(app, councillor);
    const feed = client.follow<{ nodes: { id: string; state: string }[] }>('subscription { answersDue { nodes { id state } } }');
    await feed.until(({ nodes }) => nodes.length === 0);
    const due = await anAnswerDue();
    await feed.until(({ nodes }) => nodes[0]?.id === due.id);
    expect(await client.ask(OWED)).toEqual({ nodes: [{ id: due.id, state: 'DUE', viewerCanAnswer: true }] });
    expect(await aVisitor(app).ask(OWED)).toEqual({ nodes: [] });
    await answer(councillor, due);
    await feed.until(({ nodes }) => nodes[0]?.state === 'ANSWERED');
    await client.close();
    const nosy = aVisitor(app).follow('subscription { answersDue { nodes { id } } }');
    await nosy.untilEnded();
    expect(nosy.messages).toEqual([]);
  });

  it('is public as a whole: those not yet given first, page by page', async () => {
    const dues = [await anAnswerDue(), await anAnswerDue(), await anAnswerDue()];
    await answer(councillor, dues[0] as AnswerDue);
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await app.get(AnswersDueReader).page(everybody, { first: 1, after, organisationId: town.council.id });
      found.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(found).toHaveLength(3);
    expect(found.at(-1)).toBe(dues[0]?.id);
  });
});
