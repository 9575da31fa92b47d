import { CasesReader, Report } from '../../../src/moderation/index.js';
import { SuggestStatement } from '../../../src/opinions/index.js';
import { Database, EventConsumers, globalId, localId, newId, type Viewer } from '../../../src/platform/index.js';
import { StartThread } from '../../../src/youth-spaces/index.js';
import type { TestApp } from '../app.js';
import type { Client } from '../client.js';
import { anOpenIdea } from '../ideas.js';
import { aHandedThread, anInvitation } from '../threads.js';
import { aPost, aPublishedPost, asking, decidePost, done } from '../youth.js';
import { everybody, type People } from './people.js';

/** Words that stand nowhere else: whoever is sent one has been shown what it stands in. */
export const SECRETS = {
  space: 'quillfeather',
  question: 'brambleknot',
  published: 'zephyrmoss',
  waiting: 'umberlatch',
  hidden: 'thistlewick',
  /** What the author of the hidden post was told. */
  verdict: 'larkspindle',
  author: 'wimblecroft',
  member: 'dunnockly',
  statement: 'harrowbeck',
  waitingStatement: 'mistleford',
  /** What somebody said who reported the published post. */
  poll: 'nettlebyre',
  summary: 'wagtailburn',
  report: 'pipitstone',
  ideaReport: 'wrenthatch',
  concern: 'gloamhollow',
  entry: 'fennelgate',
  aboutLead: 'corvidshade',
  aboutAdult: 'sedgewarren',
  /** What happens while people look on. */
  laterPost: 'snipebrook',
  laterConcern: 'ternacre',
} as const;
export type Secret = keyof typeof SECRETS;

export interface World extends People {
  /** Global ids of what is planted. */
  ids: Record<'space' | 'thread' | 'published' | 'waiting' | 'round' | 'statement' | 'waitingCase' | 'reportedCase' | 'ideaCase' | 'rule' | 'concern' | 'aboutLead' | 'aboutAdult' | 'due' | 'author' | 'accused' | 'service' | 'council' | 'theme' | 'poll' | 'option' | 'summary' | 'visit' | 'assessment' | 'listens', string>;
}

export async function plantedWorld(app: TestApp): Promise<World> {
  const people = await everybody(app);
  await nameSpace(app, people);
  const posts = await plantPosts(app, people);
  const rest = { ...(await plantStatements(app, people)), ...(await plantCases(app, people, posts)), ...(await plantTogether(app, people)), due: await plantDue(app, people), assessment: await assessmentOf(app, people), listens: await listenerOf(app, people) };
  const concerns = await plantConcerns(app, people, posts.published);
  const { youth } = people;
  const own = { space: globalId('space', youth.spaceId), thread: globalId('thread', youth.threadId), rule: globalId('rule', youth.ruleId) };
  const who = { author: profileOf(people.viewers.author), accused: profileOf(people.viewers.accused), service: globalId('org', youth.town.youthService.id), council: globalId('org', youth.town.council.id), theme: globalId('theme', newId()) };
  while ((await app.get(EventConsumers).consume()) !== 'done');
  return { ...people, ids: { ...own, ...who, ...posts, ...rest, ...concerns } };
}

const profileOf = (viewer: Viewer | null): string => globalId('prof', viewer?.profile?.id ?? '');

function present(viewer: Viewer | null): Viewer {
  if (!viewer) throw new Error('A visitor plants nothing');
  return viewer;
}

async function nameSpace(app: TestApp, { youth }: People): Promise<void> {
  await app.get(Database).rows(`update youth_space set title = $2 where id = $1`, [youth.spaceId, { en: `The ${SECRETS.space}`, cy: `Y ${SECRETS.space}` }]);
  const question = { en: `What about the ${SECRETS.question}?` };
  const statements = [`The ${SECRETS.statement} is fine.`];
  const thread = await app.get(StartThread).execute(youth.workers[0], { spaceId: youth.spaceId, question, withRound: true, statements, statementsLanguage: 'en' });
  youth.threadId = done(thread).id;
}

async function plantPosts(app: TestApp, { youth, viewers }: People): Promise<{ published: string; waiting: string }> {
  const [author, member] = [present(viewers.author), present(viewers.member)];
  const published = await aPublishedPost(app, author, youth, `I like the ${SECRETS.published}.`);
  await aPublishedPost(app, member, youth, 'Me too.');
  const hidden = await aPost(app, author, youth, `I hate the ${SECRETS.hidden}.`);
  const refusal = await decidePost(app, youth.workers[0], youth, hidden, 'hide', `Not so about the ${SECRETS.verdict}.`);
  if (refusal) throw new Error(`Not hidden: ${refusal}`);
  const waiting = await aPost(app, author, youth, `Nobody has read ${SECRETS.waiting}.`);
  return { published: globalId('post', published), waiting: globalId('post', waiting) };
}

async function plantStatements(app: TestApp, { youth, viewers }: People): Promise<{ round: string; statement: string }> {
  const found = await app.get(Database).row<{ id: string; statement: string }>(
    `select r.id, s.id as statement from statement_round r join statement s on s.round_id = r.id where r.host_id = $1`,
    [youth.threadId],
  );
  if (!found) throw new Error('The thread has no round');
  done(await app.get(SuggestStatement).execute(present(viewers.member), { roundId: found.id, text: `More of the ${SECRETS.waitingStatement}.`, language: 'en' }));
  return { round: globalId('round', found.id), statement: globalId('stmt', found.statement) };
}

async function plantCases(app: TestApp, { youth, viewers }: People, posts: { published: string; waiting: string }): Promise<Record<'waitingCase' | 'reportedCase' | 'ideaCase', string>> {
  const idea = await anOpenIdea(app, youth.town);
  const report = async (by: Viewer | null, subjectId: string, word: string): Promise<unknown> => done(await app.get(Report).execute(present(by), { subjectId, reason: `It says ${word}.` }));
  await report(viewers.member, posts.published, SECRETS.report);
  await report(viewers.citizen, globalId('idea', idea.id), SECRETS.ideaReport);
  const caseOf = async (by: Viewer | null, kind: string, id: string): Promise<string> => {
    const found = await app.get(Database).row<{ id: string }>('select id from moderation_case where kind = $1 and subject_id = $2', [kind, id]);
    if (!(await app.get(CasesReader).byId(asking(present(by)), found?.id ?? ''))) throw new Error(`No case of that ${kind}`);
    return globalId('case', found?.id ?? '');
  };
  const bare = (id: string): Promise<string> => caseOf(viewers.worker, 'post', localId('post', id));
  return { waitingCase: await bare(posts.waiting), reportedCase: await bare(posts.published), ideaCase: await caseOf(viewers.councilClerk, 'idea', idea.id) };
}

/** Of another thread of the space: what is handed over is over. */
async function plantDue(app: TestApp, { youth, viewers }: People): Promise<string> {
  const [worker] = youth.workers;
  const other = done(await app.get(StartThread).execute(worker, { spaceId: youth.spaceId, question: { en: 'And what else?' }, withRound: false, statementsLanguage: 'en' }));
  const { id } = await aHandedThread(app, { ...youth, threadId: other.id }, present(viewers.councillor));
  return id;
}

/** Whom the space names as having promised to listen. */
async function listenerOf(app: TestApp, { youth }: People): Promise<string> {
  const found = await app.get(Database).row<{ subject_id: string }>(`select subject_id from youth_promise where space_id = $1 and kind = 'councillor'`, [youth.spaceId]);
  return globalId('prof', found?.subject_id ?? '');
}

async function assessmentOf(app: TestApp, { youth }: People): Promise<string> {
  const found = await app.get(Database).row<{ id: string }>('select id from best_interests_assessment where space_id = $1', [youth.spaceId]);
  return globalId('assess', found?.id ?? '');
}

/** A poll, a summary that is asked about, and a visit that has begun. */
async function plantTogether(app: TestApp, { clients, youth, viewers }: People): Promise<Record<'poll' | 'option' | 'summary' | 'visit', string>> {
  const threadId = globalId('thread', youth.threadId);
  const words = (text: string): object => ({ words: { en: text } });
  const poll = await made(clients.worker, 'startYouthPoll', { threadId, question: { en: 'Which?' }, options: [words(`The ${SECRETS.poll}`), words('None')] }, 'options { id }');
  const summary = await made(clients.worker, 'askSummary', { threadId, about: 'DISCUSSION', text: { en: `All want the ${SECRETS.summary}.` } });
  const visit = await anInvitation(app, youth, present(viewers.invited));
  await app.get(Database).rows(`update thread_visit set invited_at = invited_at - interval '2 hours', starts_at = invited_at - interval '1 minute' where id = $1`, [visit.id]);
  return { poll: poll.id, option: poll.options?.[0]?.id ?? '', summary: summary.id, visit: globalId('visit', visit.id) };
}

type Concerns = Record<'concern' | 'aboutLead' | 'aboutAdult', string>;

/** One on the published post, in hand and with a line in its file; one about a lead; one about a worker. */
async function plantConcerns(app: TestApp, people: People, published: string): Promise<Concerns> {
  const { clients, viewers, youth } = people;
  const organisationId = globalId('org', youth.town.youthService.id);
  const concern = await raise(app, people, `I fear for the ${SECRETS.concern}.`, { subjectId: published });
  await act(clients.lead, 'acknowledgeConcern', { concernId: concern });
  await act(clients.lead, 'writeInConcern', { concernId: concern, kind: 'NOTE', words: `Rang the ${SECRETS.entry}.` });
  const about = (viewer: Viewer | null): object => ({ organisationId, aboutId: profileOf(viewer) });
  return {
    concern,
    aboutLead: await raise(app, people, `About the ${SECRETS.aboutLead}.`, about(viewers.accusedLead)),
    aboutAdult: await raise(app, people, `About the ${SECRETS.aboutAdult}.`, about(viewers.accused)),
  };
}

/** Raised by the other young person, who first read who will read it. */
export async function raise(app: TestApp, { clients }: { clients: Pick<People['clients'], 'member'> }, words: string, on: object): Promise<string> {
  const { version } = await clients.member.ask<{ version: string }>(
    'query ($subjectId: ID, $aboutId: ID, $organisationId: ID) { concernNotice(subjectId: $subjectId, aboutId: $aboutId, organisationId: $organisationId) { version } }',
    { ...on },
  );
  await act(clients.member, 'raiseConcern', { words, isDangerNow: false, noticeVersion: version, ...on });
  const found = await app.get(Database).row<{ id: string }>('select id from concern where words = $1', [words]);
  return globalId('concern', found?.id ?? '');
}

interface Made {
  id: string;
  options?: { id: string }[];
}

async function made(client: Client, name: string, input: object, more = ''): Promise<Made> {
  const kind = name.charAt(0).toUpperCase() + name.slice(1);
  const result = { startYouthPoll: 'YouthPoll', askSummary: 'ThreadSummary' }[name] ?? kind;
  const answer = await client.ask<Made & { code?: string }>(
    `mutation ($input: ${kind}Input!) { ${name}(input: $input) { ... on Problem { code message } ... on ${result} { id ${more} } } }`,
    { input },
  );
  if (answer.code) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return answer;
}

export async function act(client: Client, name: string, input: object): Promise<void> {
  const kind = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { __typename, ...told } = await client.ask<{ __typename: string; code?: string }>(
    `mutation ($input: ${kind}!) { ${name}(input: $input) { __typename ... on Problem { code } } }`,
    { input },
  );
  if (told.code) throw new Error(`${name} was refused: ${__typename}`);
}
