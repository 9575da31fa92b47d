import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AnswersDueReader, PublishAnswer, RemindOfAnswers, ReviseAnswer } from '../../src/answers/index.js';
import { ChangeCommitment } from '../../src/commitments/index.js';
import { PublishOutcome } from '../../src/consultations/index.js';
import { CiteInDecision, RecordDecision } from '../../src/decisions/index.js';
import { SaveDraft, SayDraftReady } from '../../src/drafts/index.js';
import { Accounts, ProfileEntity } from '../../src/identity/index.js';
import { Argue, IdeaEntity, SupportIdea } from '../../src/ideas/index.js';
import { FollowThing, KINDS, mailedUpTo, NotificationsReader, OffLink, SetNotificationMail } from '../../src/notifications/index.js';
import { Database, EventConsumers, globalId, isRefusal, Jobs, LANGUAGES, newId, PageArgs, UnitOfWork, type Language, type Problem, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { aPublishedDecision, aRecord } from '../support/decisions.js';
import { eventually } from '../support/eventually.js';
import { anIdeaAwaitingAnswer, anOpenIdea } from '../support/ideas.js';
import { anOpenQuestionnaire, aSubmission, sendIn } from '../support/submissions.js';
import { aCitizen, aCouncillor, aProfessional, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';
import { aYoungPerson, aYouthSpace } from '../support/youth.js';

const DAY_MS = 86_400_000;

let app: TestApp;
let owner: pg.Client;
let town: Town;
let councillor: Viewer;

beforeAll(async () => {
  app = await startApp();
  owner = new pg.Client(app.database.ownerUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});
beforeEach(async () => {
  town = await aTown(app);
  councillor = await aCouncillor(app, town);
});

/** Until nothing waits, not even for a transaction of another suite. */
const consumed = (consumers = app.get(EventConsumers)): Promise<boolean> => eventually(async () => (await consumers.consume()) === 'done', 20);
const later = <Answer>(days: number, work: () => Answer): Answer => app.clock.at(new Date(app.clock.now().getTime() + days * DAY_MS), work);
const follow = (viewer: Viewer, id: string) => app.get(FollowThing).follow(contextOf(viewer), { id });
const support = (viewer: Viewer, idea: IdeaEntity) => app.get(SupportIdea).execute(viewer, { ideaId: idea.id });
const done = <Outcome>(outcome: Outcome): Exclude<Outcome, Problem> => {
  if (isRefusal(outcome)) throw new Error(`${outcome.code}: ${outcome.texts.en}`);
  return outcome as Exclude<Outcome, Problem>;
};

/** What somebody is told, the latest last. */
async function toldTo(viewer: Viewer): Promise<string[]> {
  await consumed();
  const { nodes } = await app.get(NotificationsReader).page(contextOf(viewer), { ...new PageArgs(), first: 100 });
  return nodes.map(({ kind, times }) => (times === 1 ? kind : `${kind} ×${times}`)).reverse();
}

async function answered(idea: IdeaEntity, promised?: string): Promise<string> {
  const due = await app.get(AnswersDueReader).dueOn(contextOf(councillor)).load(`idea:${idea.id}`);
  if (!due) throw new Error('No answer fell due');
  const commitments = promised ? [{ what: { en: promised, cy: promised }, dueOn: '2030-01-01' }] : [];
  done(await app.get(PublishAnswer).execute(councillor, { answerDueId: due.uuid, position: 'agree', text: { en: 'Yes.', cy: 'Ie.' }, commitments }));
  return due.uuid;
}

async function anAddress(emailProved = true): Promise<{ email: string; accountId: string }> {
  const email = `${newId()}@people.example`;
  return { email, accountId: await app.get(UnitOfWork).run((tx) => app.get(Accounts).create(tx, { name: 'Somebody', email, emailProved })) };
}

/** Somebody whose mail can be sent. */
async function aReachable(wishes: { emailProved?: boolean } = {}): Promise<{ viewer: Viewer; email: string }> {
  const { email, accountId } = await anAddress(wishes.emailProved);
  return { viewer: await aCitizen(app, { accountId }), email };
}

/** Raised by a visitor, who read the notice first. */
async function aConcernAt(organisationId: string): Promise<void> {
  const [visitor, at] = [aVisitor(app), globalId('org', organisationId)];
  const { version } = await visitor.ask<{ version: string }>('query ($at: ID) { concernNotice(organisationId: $at) { version } }', { at });
  const input = { words: 'Somebody sleeps by the weir.', isDangerNow: false, noticeVersion: version, organisationId: at };
  const outcome = await visitor.ask<{ __typename: string }>('mutation ($input: RaiseConcernInput!) { raiseConcern(input: $input) { __typename } }', { input });
  expect(outcome.__typename).toBe('ConcernReceived');
}

const wishes = (viewer: Viewer, mail: 'at-once' | 'daily' | 'weekly' | 'never', language?: Language) =>
  app.get(SetNotificationMail).execute(viewer, { mail, language });

/** Gathers and sends, as the worker does, and answers with the letters that somebody got. */
async function lettersTo(email: string): Promise<{ subject: string; text: string; html: string }[]> {
  await consumed();
  await app.get(Jobs).perform('gather-digests');
  const jobs = await owner.query<{ id: string; payload: Record<string, unknown> }>(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = 'send-digest' returning j.id, j.payload`,
  );
  for (const { payload } of jobs.rows) await app.get(Jobs).perform('send-digest', payload);
  return app.get(Database).rows('select subject, text, html from caught_mail where recipient = $1 order by at, id', [email]);
}

describe('those who contributed', () => {
  it('D7: are told when a commitment is made in a decision that drew on their idea, and each time it changes', async () => {
    const [author, supporter, stranger] = [await aCitizen(app), await aCitizen(app), await aCitizen(app)];
    const idea = await anOpenIdea(app, town, { author });
    await support(supporter, idea);
    const decision = await aPublishedDecision(app, councillor);
    const cites = [{ thingId: globalId('idea', idea.id), use: 'drew-on' as const, why: { en: 'It began here.', cy: 'Dechreuodd yma.' } }];
    const cited = done(await app.get(CiteInDecision).execute(councillor, { decisionId: decision.id, version: decision.version, cites }));
    const commitments = [{ what: { en: 'A bench', cy: 'Mainc' }, dueOn: '2030-01-01' }];
    done(await later(2, async () => app.get(RecordDecision).execute(councillor, await aRecord(app, cited, { commitments }))));
    for (const [place, state] of (['under-way', 'delivered'] as const).entries()) {
      const [row] = await app.get(Database).rows<{ id: string }>('select id from commitment where promised_in_id = $1', [decision.id]);
      done(await later(3 + place, () => app.get(ChangeCommitment).execute(councillor, { commitmentId: row?.id ?? '', version: place + 1, state })));
    }
    for (const contributor of [author, supporter]) {
      const told = await toldTo(contributor);
      expect(told.filter((kind) => kind.startsWith('commitment'))).toEqual(['commitment.made', 'commitment.changed ×2']);
      expect(told).toContain('decision.cited');
      expect(told).toContain('decision.recorded');
    }
    expect(await toldTo(stranger)).toEqual([]);
  });

  it('are told each step of an answer: owed, answered, revised', async () => {
    const author = await aCitizen(app);
    const idea = await anIdeaAwaitingAnswer(app, town, { author });
    await consumed();
    const arguing = await aCitizen(app);
    await app.get(Argue).execute(arguing, { ideaId: idea.id, side: 'for', text: 'It is far to walk.', language: 'en' });
    const answerDueId = await answered(idea, 'A bench');
    const revision = { answerDueId, number: 1, position: 'agree' as const, text: { en: 'Yes, soon.', cy: 'Ie, cyn hir.' }, reason: { en: 'Sooner.', cy: 'Yn gynt.' } };
    done(await app.get(ReviseAnswer).execute(councillor, revision));
    expect(await toldTo(author)).toEqual(['answer-due.opened', 'commitment.made', 'answer.published', 'answer.revised']);
    expect(await toldTo(arguing)).toEqual(['answer-due.opened', 'commitment.made', 'answer.published', 'answer.revised'].slice(1));
  });

  it('and the one who owes it: that they owe it, each reminder, and that it is owed again, in words of their own', async () => {
    const idea = await anIdeaAwaitingAnswer(app, town);
    expect(await toldTo(councillor)).toEqual(['owed:answer-due.opened']);
    const [due] = await app.get(Database).rows<{ due_on: string }>('select due_on::text as due_on from answer_due where subject_id = $1', [idea.id]);
    for (const days of [-1, 0, 1]) await app.clock.at(new Date(new Date(`${due?.due_on}T12:00:00Z`).getTime() + days * DAY_MS), () => app.get(RemindOfAnswers).execute());
    expect(await toldTo(councillor)).toEqual(['owed:answer-due.opened', 'owed:answer-due.reminded ×3']);
    const { nodes } = await app.get(NotificationsReader).page(contextOf(councillor), new PageArgs());
    expect(nodes.map(({ text }) => text)).toEqual(['Your answer is overdue, and shown so.', 'You owe an answer.']);
    const seen = await (await signedInAs(app, councillor)).ask<{ nodes: { subject: { path: string; title: string } }[] }>('{ notifications { nodes { subject { path title } } } }');
    expect(seen.nodes[0]?.subject).toMatchObject({ path: expect.stringMatching(/^\/answers\/due_/), title: idea.title });
  });

  it('and the councillor for whom an officer drafted something and says that it is ready, once for what stands in it', async () => {
    const officer = await aProfessional(app, town.council.id, 'officer');
    const idea = await anIdeaAwaitingAnswer(app, town);
    const due = await app.get(AnswersDueReader).dueOn(contextOf(councillor)).load(`idea:${idea.id}`);
    const about = { organisationId: town.council.id, forProfileId: councillor.profile?.id ?? null };
    const drafted = done(await app.get(SaveDraft).execute(officer, { kind: 'answer', about: due?.id ?? null, content: '{"text.en":"In May."}', ...about }));
    const ready = (viewer: Viewer, seenVersion: number) => app.get(SayDraftReady).execute(viewer, { id: drafted.id, seenVersion });
    expect(await toldTo(councillor)).toEqual(['owed:answer-due.opened']);
    for (const [viewer, version, code] of [[councillor, 1, 'NotAllowed'], [await aCitizen(app), 1, 'NotAvailable'], [officer, 2, 'DraftChangedMeanwhile']] as const) {
      expect(await ready(viewer, version)).toMatchObject({ code });
    }
    for (const _ of [1, 2]) done(await ready(officer, 1));
    expect(await toldTo(councillor)).toEqual(['owed:answer-due.opened', 'draft.ready']);
    const decision = done(await app.get(SaveDraft).execute(officer, { kind: 'decision', content: '{"title.en":"A crossing"}', ...about }));
    done(await app.get(SayDraftReady).execute(officer, { id: decision.id, seenVersion: 1 }));
    await consumed();
    const seen = await (await signedInAs(app, councillor)).ask<{ nodes: { subject: object }[] }>('{ notifications(first: 2) { nodes { subject { path title } } } }');
    expect(seen.nodes.map(({ subject }) => subject)).toEqual([
      { path: `/decisions/new?draft=${globalId('draft', decision.id)}`, title: 'A crossing' },
      { path: `/answers/${due?.id ?? ''}/write`, title: idea.title },
    ]);
    expect(await toldTo(officer)).toEqual([]);
  });

  it('G5: every respondent who wished it is told of the outcome, and whoever didn’t is not', async () => {
    const consultation = await anOpenQuestionnaire(app, councillor);
    const [wished, didnt] = [await aCitizen(app), await aCitizen(app)];
    await sendIn(app, wished, aSubmission(consultation.consultationId, { wantsOutcome: true }));
    await sendIn(app, didnt, aSubmission(consultation.consultationId, { wantsOutcome: false }));
    const outcome = { weAsked: { en: 'a', cy: 'a' }, youSaid: { en: 'b', cy: 'b' }, weDid: { en: 'c', cy: 'c' }, themes: [], levelKept: 'kept' as const, keptBecause: { en: 'd', cy: 'd' } };
    const publish = () => app.get(PublishOutcome).execute(councillor, { consultationId: consultation.consultationId, ...outcome });
    done(await app.clock.at(new Date(consultation.closesAt.getTime() + 1), publish));
    expect(await toldTo(wished)).toContain('consultation.outcome-published');
    expect(await toldTo(didnt)).toEqual([]);
  });

  it('V5: nothing that is kept, said or shown tells who supported', async () => {
    const { viewer: supporter, email } = await aReachable();
    const idea = await anIdeaAwaitingAnswer(app, town);
    const { viewer: follower, email: followersEmail } = await aReachable();
    await support(supporter, idea);
    await follow(follower, globalId('idea', idea.id));
    for (const viewer of [supporter, follower]) await wishes(viewer, 'at-once', 'en');
    await answered(idea);
    const [ofSupporter, ofFollower] = [await lettersTo(email), await lettersTo(followersEmail)];
    const withoutLink = (letters: { text: string }[]) => letters.map(({ text }) => text.replace(/off\/\S+/, 'off/…'));
    expect(withoutLink(ofSupporter)).toEqual(withoutLink(ofFollower));
    const kept = await app.get(Database).rows<object>(`select kind, facts, subject_kind, subject_id from notification where subject_id = $1 and kind = 'answer.published'`, [idea.id]);
    expect(new Set(kept.map((row) => JSON.stringify(row))).size).toBe(1);
    expect(JSON.stringify(kept)).not.toMatch(/support|prof|by"/i);
    for (const language of LANGUAGES) for (const kind of Object.values(KINDS)) {
      const words = typeof kind.words === 'function' ? kind.words({ state: 'delivered' }) : kind.words;
      expect(words[language].length).toBeGreaterThan(0);
      expect(words[language]).not.toMatch(/you supported|cefnogoch/i);
    }
  });
});

describe('following', () => {
  const FOLLOW = 'mutation ($input: FollowInput!) { follow(input: $input) { __typename ... on Following { id viewerFollows } } }';
  const UNFOLLOW = 'mutation ($input: FollowInput!) { unfollow(input: $input) { __typename ... on Following { viewerFollows } } }';

  it('tells of each step without having contributed, until it is stopped', async () => {
    const idea = await anIdeaAwaitingAnswer(app, town);
    const [follower, id] = [await aCitizen(app), globalId('idea', idea.id)];
    const device = await signedInAs(app, follower);
    const viewerFollows = () => device.ask('query ($id: ID!) { idea(id: $id) { viewerFollows } }', { id });
    expect(await viewerFollows()).toEqual({ viewerFollows: false });
    for (const _ of [1, 2]) expect(await device.ask(FOLLOW, { input: { id } })).toEqual({ __typename: 'Following', id, viewerFollows: true });
    expect(await viewerFollows()).toEqual({ viewerFollows: true });
    await consumed();
    const answerDueId = await answered(idea);
    expect(await toldTo(follower)).toContain('answer.published');
    expect(await device.ask(UNFOLLOW, { input: { id } })).toEqual({ __typename: 'Following', viewerFollows: false });
    const revision = { answerDueId, number: 1, position: 'agree' as const, text: { en: 'Yes!', cy: 'Ie!' }, reason: { en: 'x', cy: 'x' } };
    done(await app.get(ReviseAnswer).execute(councillor, revision));
    expect(await toldTo(follower)).not.toContain('answer.revised');
  });

  it('is of what one sees: what isn’t there can’t be followed', async () => {
    const follower = await aCitizen(app);
    for (const id of [globalId('idea', newId()), globalId('prof', councillor.profile?.id ?? ''), 'nothing']) {
      expect(await follow(follower, id)).toMatchObject({ code: 'NotAvailable' });
    }
    expect((await aVisitor(app).ask<{ __typename: string }>(FOLLOW, { input: { id: 'x' } })).__typename).toBe('NotSignedIn');
  });

  it('a decision tells of its consultations', async () => {
    const decision = await aPublishedDecision(app, councillor);
    const follower = await aCitizen(app);
    await follow(follower, globalId('dec', decision.id));
    const opened = { kind: 'consultation.opened', topics: [`consultation:${newId()}`, `decision:${decision.id}`] };
    await app.get(UnitOfWork).run((tx) => Promise.resolve(tx.record(opened)));
    expect(await toldTo(follower)).toEqual(['consultation.opened']);
  });
});

describe('what is shown', () => {
  const READ = 'query { notifications { unreadCount nodes { id kind text times isRead subject { id path title } } } }';
  interface Shown {
    unreadCount: number;
    nodes: { id: string; kind: string; text: string; times: number; isRead: boolean; subject: { title: string } | null }[];
  }

  it('is one’s own, in one’s language, with what it is about, and stays read once it is', async () => {
    const author = await aCitizen(app);
    const idea = await anIdeaAwaitingAnswer(app, town, { author, title: 'A bench for waiting' });
    await answered(idea);
    await consumed();
    const device = await signedInAs(app, author, 'cy');
    const shown = await device.ask<Shown>(READ);
    expect(shown.unreadCount).toBe(2);
    expect(shown.nodes[0]).toMatchObject({ kind: 'answer.published', text: 'Mae cynghorydd wedi ateb. Gallwch ddweud a yw hynny’n ateb.', subject: { title: 'A bench for waiting' } });
    const MARK = 'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { ... on NotificationConnection { unreadCount } } }';
    const input = { ids: shown.nodes.map(({ id }) => id) };
    await (await signedInAs(app, await aCitizen(app))).ask(MARK, { input });
    expect((await device.ask<Shown>(READ)).unreadCount).toBe(2);
    expect(await device.ask(MARK, { input })).toEqual({ unreadCount: 0 });
    expect((await device.ask<Shown>(READ)).nodes.map(({ isRead }) => isRead)).toEqual([true, true]);
    expect((await aVisitor(app).send(READ)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('doesn’t name what somebody no longer sees (S2)', async () => {
    const author = await aCitizen(app);
    const idea = await anIdeaAwaitingAnswer(app, town, { author, title: 'Hidden later' });
    await consumed();
    await app.get(UnitOfWork).run((tx) => tx.manager.update(IdeaEntity, { id: idea.id }, { hiddenAt: tx.now }));
    const shown = await (await signedInAs(app, author)).ask<Shown>(READ);
    expect(shown.nodes[0]).toMatchObject({ kind: 'answer-due.opened', subject: null });
  });

  it('comes by itself to whoever has the page open, and to nobody else', async () => {
    const [author, other] = [await aCitizen(app), await aCitizen(app)];
    const idea = await anOpenIdea(app, town, { author });
    const LIVE = 'subscription { notifications { unreadCount nodes { kind } } }';
    const devices = [await signedInAs(app, author), await signedInAs(app, other)];
    const feeds = devices.map((device) => device.follow<Shown>(LIVE));
    for (const feed of feeds) await feed.until(({ unreadCount }) => unreadCount === 0);
    for (let count = 0; count < idea.threshold; count++) await support(await aCitizen(app), idea);
    await consumed();
    await feeds[0]?.until(({ nodes }) => nodes[0]?.kind === 'answer-due.opened');
    expect(await toldTo(other)).toEqual([]);
    for (const device of devices) await device.close();
  });
});

describe('nothing is told twice, and nothing is lost', () => {
  it('when the worker goes in the middle: what it made goes with how far it came', async () => {
    const author = await aCitizen(app);
    const idea = await anIdeaAwaitingAnswer(app, town, { author });
    await consumed();
    // A consumer of the same events that breaks off after everything was written, as a killed one does.
    await answered(idea);
    const consumers = app.get(EventConsumers);
    const seen: string[] = [];
    let breaks = 2;
    consumers.register('breaking', async (tx, events) => {
      await tx.query(`insert into follow (profile_id, subject_kind, subject_id, since) select $1, 'idea', id, $3 from unnest($2::uuid[]) id`, [author.profile?.id, events.map(() => newId()), tx.now]);
      if (breaks-- > 0) throw new Error('gone');
      seen.push(...events.map(({ id }) => id));
    });
    for (const _ of [1, 2]) await expect(consumers.consume()).rejects.toThrow('gone');
    await consumed();
    expect(new Set(seen).size).toBe(seen.length);
    const kept = await app.get(Database).rows('select 1 from follow where profile_id = $1', [author.profile?.id]);
    expect(kept).toHaveLength(seen.length);
    expect(await toldTo(author)).toEqual(['answer-due.opened', 'answer.published']);
  });

  it('when two workers consume at once, and when an earlier transaction commits late', async () => {
    const second = await startApp({}, app.database);
    const follower = await aCitizen(app);
    const idea = await anOpenIdea(app, town);
    await follow(follower, globalId('idea', idea.id));
    const step = (kind: string) => ({ kind, topics: [`idea:${idea.id}`] });
    let commit = (): void => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    const early = new pg.Client(app.database.appUrl);
    await early.connect();
    await early.query('begin');
    await early.query(`insert into outbox (kind, topics, at) values ('idea.withdrawn', $1, now())`, [[`idea:${idea.id}`]]);
    const late = held.then(() => early.query('commit'));
    for (let count = 0; count < 5; count++) await app.get(UnitOfWork).run((tx) => Promise.resolve(tx.record(step('idea.revised'))));
    const both = [app, second].map((node) => node.get(EventConsumers));
    await Promise.all(both.map((consumers) => consumers.consume()));
    commit();
    await late;
    await early.end();
    await Promise.all(both.map((consumers) => consumed(consumers)));
    expect((await toldTo(follower)).sort()).toEqual(['idea.revised ×5', 'idea.withdrawn']);
    await second.close();
  });

  it('nor is an event forgotten that nobody has consumed yet', async () => {
    const follower = await aCitizen(app);
    const idea = await anOpenIdea(app, town);
    await follow(follower, globalId('idea', idea.id));
    await consumed();
    await app.get(UnitOfWork).run((tx) => Promise.resolve(tx.record({ kind: 'idea.delivered', topics: [`idea:${idea.id}`] })));
    await later(2, () => app.get(Jobs).perform('prune-outbox'));
    expect(await toldTo(follower)).toEqual(['idea.delivered']);
  });
});

describe('mail', () => {
  async function aStepFor(viewer: Viewer, kind = 'idea.revised', title = 'A bench'): Promise<IdeaEntity> {
    const idea = await anOpenIdea(app, town, { title });
    await follow(viewer, globalId('idea', idea.id));
    await app.get(UnitOfWork).run((tx) => Promise.resolve(tx.record({ kind, topics: [`idea:${idea.id}`] })));
    return idea;
  }

  it('gathers what is new into one letter, grouped by what it is about, and sends nothing twice', async () => {
    const { viewer, email } = await aReachable();
    await wishes(viewer, 'at-once', 'en');
    const idea = await aStepFor(viewer, 'idea.revised', 'A bench\nBcc: everybody');
    await app.get(UnitOfWork).run((tx) => Promise.resolve(tx.record({ kind: 'idea.adopted', topics: [`idea:${idea.id}`] })));
    await aStepFor(viewer, 'idea.delivered', 'A crossing');
    const [letter, ...others] = await lettersTo(email);
    expect(others).toEqual([]);
    expect(letter?.subject).toBe('News of 2 things you take part in');
    expect(letter?.text).toContain(`A bench Bcc: everybody\n- The idea has a new version.\n- The council adopts the idea.\n`);
    expect(letter?.text).toContain('A crossing\n- The idea has been carried out.');
    expect(await lettersTo(email)).toHaveLength(1);
  });

  it('is one letter however often its job is tried', async () => {
    const { viewer, email } = await aReachable();
    await wishes(viewer, 'at-once', 'en');
    await aStepFor(viewer);
    await lettersTo(email);
    const [row] = await app.get(Database).rows<{ mail_id: string }>('select mail_id from notification where profile_id = $1', [viewer.profile?.id]);
    await app.get(Jobs).perform('send-digest', { profileId: viewer.profile?.id, mailId: row?.mail_id });
    expect(await lettersTo(email)).toHaveLength(1);
  });

  it('comes in the language chosen, and in each where none was', async () => {
    const [chosen, not] = [await aReachable(), await aReachable()];
    await wishes(chosen.viewer, 'at-once', 'cy');
    for (const { viewer } of [chosen, not]) await aStepFor(viewer, 'idea.revised', 'Mainc');
    const [welsh] = await lettersTo(chosen.email);
    expect(welsh?.subject).toBe('Newyddion: Mainc');
    expect(welsh?.text).not.toContain('This is what has happened');
    const [both] = await later(2, () => lettersTo(not.email));
    expect(both?.subject).toBe('News: Mainc / Newyddion: Mainc');
    expect(both?.text).toMatch(/This is what has happened[^]*Dyma beth sydd wedi digwydd/);
  });

  it('comes daily where nothing is said, weekly where that is wished', async () => {
    const [daily, weekly] = [await aReachable(), await aReachable()];
    await wishes(weekly.viewer, 'weekly');
    for (const { viewer } of [daily, weekly]) await aStepFor(viewer);
    expect(await lettersTo(daily.email)).toEqual([]);
    expect(await later(1, () => lettersTo(daily.email))).toHaveLength(1);
    expect(await later(8, () => lettersTo(weekly.email))).toHaveLength(1);
  });

  it('goes on day after day and week after week, each with what came since the one before, and none where nothing came', async () => {
    const [daily, weekly] = [await aReachable(), await aReachable()];
    await wishes(daily.viewer, 'daily', 'en');
    await wishes(weekly.viewer, 'weekly', 'cy');
    const seen = { daily: [] as number[], weekly: [] as number[] };
    const begin = new Date('2027-02-01T12:00:00Z');
    for (let day = 0; day < 15; day++) {
      await app.clock.at(new Date(begin.getTime() + day * 86_400_000), async () => {
        if (day % 4 === 1) for (const { viewer } of [daily, weekly]) await aStepFor(viewer, 'idea.revised', `On day ${day}`);
        seen.daily.push((await lettersTo(daily.email)).length);
        seen.weekly.push((await lettersTo(weekly.email)).length);
      });
    }
    // It began on a Monday at noon; something came on the days 1, 5, 9 and 13.
    expect(seen.daily).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4]);
    expect(seen.weekly).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2]);
    const letters = await app.clock.at(new Date('2027-02-20T12:00:00Z'), async () => [await lettersTo(daily.email), await lettersTo(weekly.email)]);
    expect(letters[0]?.map(({ subject }) => subject)).toEqual([1, 5, 9, 13].map((day) => `News: On day ${day}`));
    expect(letters[1]?.map(({ text }) => [...text.matchAll(/On day \d+/g)].map(String))).toEqual([['On day 1', 'On day 5'], ['On day 9', 'On day 13']]);
  });

  it('is a page too, which says the same; what people wrote comes out as text (S6)', async () => {
    const { viewer, email } = await aReachable();
    await wishes(viewer, 'at-once', 'cy');
    const idea = await aStepFor(viewer, 'idea.revised', 'Mainc <img src=x onerror=alert(1)> & "bws"');
    const [letter] = await lettersTo(email);
    expect(letter?.html).toContain('<html lang="cy">');
    expect(letter?.html).toContain(`/ideas/${globalId('idea', idea.id)}">Mainc &#60;img src=x onerror=alert(1)&#62; &#38; &#34;bws&#34;</a></h2>`);
    expect(letter?.html).not.toContain('<img');
    const off = /\/notifications\/off\/\S+/.exec(letter?.text ?? '')?.[0] ?? '';
    expect(letter?.html).toContain(`${off}">Peidiwch ag anfon mwy o bost ataf</a>`);
    for (const line of letter?.text.split('\n').filter((text) => text.startsWith('- ')) ?? []) expect(letter?.html).toContain(`<li>${line.slice(2)}</li>`);
  });

  it('is not sent of what was read here', async () => {
    const { viewer, email } = await aReachable();
    await aStepFor(viewer);
    await consumed();
    const device = await signedInAs(app, viewer);
    const { nodes } = await device.ask<{ nodes: { id: string }[] }>('{ notifications { nodes { id } } }');
    await device.ask('mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { __typename } }', { input: { ids: nodes.map(({ id }) => id) } });
    expect(await later(2, () => lettersTo(email))).toEqual([]);
  });

  it('off is off: what waited isn’t sent, nor later, nor a letter that was on its way', async () => {
    const { viewer, email } = await aReachable();
    await wishes(viewer, 'at-once');
    await aStepFor(viewer);
    await consumed();
    await app.get(Jobs).perform('gather-digests');
    await wishes(viewer, 'never');
    await aStepFor(viewer);
    expect(await lettersTo(email)).toEqual([]);
    await wishes(viewer, 'at-once');
    expect(await lettersTo(email)).toEqual([]);
    await aStepFor(viewer);
    expect(await lettersTo(email)).toHaveLength(1);
    expect((await toldTo(viewer))).toHaveLength(3);
  });

  it('E2: of a concern goes at once to who reads it first, who can’t switch that off', async () => {
    const { email, accountId } = await anAddress();
    const lead = await aProfessional(app, town.youthService.id, 'safeguarding-lead', { accountId });
    await wishes(lead, 'never');
    await app.get(FollowThing).follow(contextOf(lead), { id: globalId('idea', (await anOpenIdea(app, town)).id) });
    await aConcernAt(town.youthService.id);
    await consumed();
    // Neither by wishing so again, nor by the link in the letter.
    await app.get(SetNotificationMail).switchOff(lead.profile?.id ?? '');
    const [letter, ...others] = await lettersTo(email);
    expect(others).toEqual([]);
    expect(letter?.text).toContain('A concern for somebody’s safety waits for you.');
    expect(letter?.text).not.toContain('weir');
    await wishes(lead, 'weekly');
    await aConcernAt(town.youthService.id);
    expect(await lettersTo(email)).toHaveLength(2);
  });

  it('is switched off by the link in a letter, signed in or not; reading the page changes nothing', async () => {
    const { viewer, email } = await aReachable();
    await wishes(viewer, 'at-once', 'cy');
    await aStepFor(viewer);
    const [letter] = await lettersTo(email);
    const path = /\/notifications\/off\/\S+/.exec(letter?.text ?? '')?.[0] ?? '';
    const settings = async () => (await (await signedInAs(app, viewer)).ask<{ notificationSettings: object }>('{ me { notificationSettings { mail mailLanguage } } }')).notificationSettings;
    const page = await fetch(app.url + path, { headers: { 'accept-language': 'cy' } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<form method="post"><button>Peidiwch ag anfon mwy o bost ataf</button></form>')]);
    expect(await settings()).toEqual({ mail: 'AT_ONCE', mailLanguage: 'CY' });
    const oneClick = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' };
    expect((await fetch(app.url + path, oneClick)).status).toBe(200);
    expect(await settings()).toEqual({ mail: 'NEVER', mailLanguage: 'CY' });
    const another = await aReachable();
    const forged = path.replace(/prof_\w+/, globalId('prof', another.viewer.profile?.id ?? ''));
    expect((await fetch(app.url + forged, oneClick)).status).toBe(404);
    expect(app.get(OffLink).of(viewer.profile?.id ?? '')).toContain(path);
  });

  it('goes to nobody who hasn’t shown that the address is theirs, or is suspended', async () => {
    const unproved = await aReachable({ emailProved: false });
    await wishes(unproved.viewer, 'at-once');
    await aStepFor(unproved.viewer);
    expect(await lettersTo(unproved.email)).toEqual([]);
    const colleague = await aCouncillor(app, town);
    await aStepFor(colleague);
    await consumed();
    await app.get(UnitOfWork).run((tx) => tx.manager.update(ProfileEntity, { id: colleague.profile?.id }, { suspendedAt: tx.now }));
    await later(2, () => app.get(Jobs).perform('gather-digests'));
    expect(await app.get(Database).rows('select 1 from notification where profile_id = $1 and mail_id is not null', [colleague.profile?.id])).toEqual([]);
  });

  it('Y5: never goes to young people, who are told here alone and can’t wish for it', async () => {
    const young = await aYoungPerson(app, await aYouthSpace(app));
    await app.get(UnitOfWork).run((tx) => tx.query(`update auth."user" set email = $2, email_verified = true where id = $1`, [young.accountId, `${newId()}@people.example`]));
    expect(await wishes(young, 'at-once')).toMatchObject({ code: 'NotAllowed' });
    await aStepFor(young);
    expect(await toldTo(young)).toEqual(['idea.revised']);
    await later(8, () => app.get(Jobs).perform('gather-digests'));
    expect(await app.get(Database).rows('select 1 from notification where profile_id = $1 and (mail_id is not null or mail_settled_at is null)', [young.profile?.id])).toEqual([]);
    const settings = await (await signedInAs(app, young)).send('{ me { notificationSettings { mail mailPossible } } }');
    expect(JSON.stringify(settings)).not.toContain('"mailPossible":true');
  });
});

it('a digest is due each morning, each Monday, or at once, and one that was missed goes as soon as it can', () => {
  const at = (text: string): Date => new Date(text);
  expect(mailedUpTo('at-once', at('2026-11-22T10:00:00Z'))).toEqual(at('2026-11-22T10:00:00Z'));
  expect(mailedUpTo('daily', at('2026-11-22T06:59:59Z'))).toEqual(at('2026-11-21T07:00:00Z'));
  expect(mailedUpTo('daily', at('2026-11-22T07:00:00Z'))).toEqual(at('2026-11-22T07:00:00Z'));
  expect(mailedUpTo('weekly', at('2026-11-22T10:00:00Z'))).toEqual(at('2026-11-16T07:00:00Z'));
  expect(mailedUpTo('weekly', at('2026-11-23T06:59:59Z'))).toEqual(at('2026-11-16T07:00:00Z'));
  expect(mailedUpTo('weekly', at('2026-11-23T07:00:00Z'))).toEqual(at('2026-11-23T07:00:00Z'));
  expect(mailedUpTo('never', at('2026-11-22T10:00:00Z'))).toBeNull();
});
