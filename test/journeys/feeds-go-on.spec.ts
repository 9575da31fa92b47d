import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Argue } from '../../src/ideas/index.js';
import { FollowThing } from '../../src/notifications/index.js';
import { EventConsumers, globalId, newId, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import type { DecisionToCarryOut } from '../../src/moderation/index.js';
import { LeaveSpace } from '../../src/youth-spaces/index.js';
import { ReportablePosts } from '../../src/youth-spaces/threads/reportable-posts.js';
import { startApp, type TestApp } from '../support/app.js';
import { BareSocket } from '../support/bare-socket.js';
import { signedInAs } from '../support/client.js';
import { aPublishedDecision } from '../support/decisions.js';
import { eventually } from '../support/eventually.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aCouncillor, aTown, type Town } from '../support/town.js';
import { contextOf } from '../support/viewers.js';
import { aPost, aPublishedPost, aYoungPerson, aYouthSpace, decidePost } from '../support/youth.js';

const FOLLOW = 'subscription ($at: ID) { activityNews(organisationId: $at) { isPage goneIds nodes { id kind text subject { title path } } } }';

interface News {
  isPage: boolean;
  goneIds: string[];
  nodes: { id: string; kind: string; text: string; subject: { title: string; path: string } }[];
}

let app: TestApp;
let town: Town;
const sockets: BareSocket[] = [];

beforeAll(async () => {
  app = await startApp();
});
afterEach(() => {
  for (const { socket } of sockets.splice(0)) socket.terminate();
});
afterAll(() => app.close());

/** What somebody who follows was sent, and where they stand. */
class Following {
  constructor(private readonly socket: BareSocket) {}

  get messages(): { data: News; extensions: { cursor: string } }[] {
    return this.socket.heard
      .filter(({ type }) => type === 'next')
      .map(({ payload }) => payload as { data: { activityNews: News }; extensions: { cursor: string } })
      .map(({ data, extensions }) => ({ data: data.activityNews, extensions }));
  }

  get lines(): string[] {
    return this.messages.flatMap(({ data }) => data.nodes.map(({ kind, subject }) => `${kind} ${subject.title}`));
  }

  get cursor(): string {
    return this.messages.at(-1)?.extensions.cursor ?? '';
  }

  cut(): void {
    this.socket.socket.terminate();
  }
}

async function follow(extensions: Record<string, unknown> = {}): Promise<Following> {
  const socket = await BareSocket.greeted(app);
  sockets.push(socket);
  socket.subscribe('1', FOLLOW, { at: globalId('org', town.council.id) }, extensions);
  await socket.until('next', '1');
  return new Following(socket);
}

const kept = (): Promise<boolean> => eventually(async () => (await app.get(EventConsumers).consume()) === 'done', 20);
const anIdea = (title: string) => anOpenIdea(app, town, { title });

describe('what happens in the place', () => {
  it('comes to everybody who follows it, each thing once, with what it happened to', async () => {
    town = await aTown(app);
    await anIdea('Before');
    await kept();
    const following = await follow();
    expect(following.messages[0]?.data.isPage).toBe(true);
    expect(following.lines).toEqual(['idea.proposed Before']);
    await aPublishedDecision(app, await aCouncillor(app, town));
    await kept();
    await eventually(() => following.lines.length === 2, 20);
    await anIdea('After');
    await kept();
    await eventually(() => following.lines.length === 3, 20);
    expect(following.lines.map((line) => line.split(' ')[0])).toEqual(['idea.proposed', 'decision.published', 'idea.proposed']);
    expect(following.messages.slice(1).every(({ data }) => !data.isPage)).toBe(true);
  });

  it('goes on from a cursor after a cut: what came meanwhile, in order, nothing twice and nothing left out', async () => {
    town = await aTown(app);
    const following = await follow();
    await anIdea('One');
    await kept();
    await eventually(() => following.lines.length === 1, 20);
    const { cursor } = following;
    following.cut();
    for (const title of ['Two', 'Three', 'Four']) await anIdea(title);
    await kept();
    const back = await follow({ cursor });
    await eventually(() => back.lines.length === 3, 20);
    expect(back.messages[0]?.data.isPage).toBe(false);
    expect(back.lines.sort()).toEqual(['idea.proposed Four', 'idea.proposed Three', 'idea.proposed Two']);
    const again = await follow({ cursor: back.cursor });
    expect(again.messages[0]?.data).toEqual({ isPage: false, nodes: [], goneIds: [] });
  });

  it('leaves nothing out that is committed late, after what has a higher number', async () => {
    town = await aTown(app);
    const [late, early] = [await anIdea('late'), await anIdea('early')];
    await kept();
    const following = await follow();
    const [slow, quick] = [await owner(), await owner()];
    await slow.query('begin');
    await tellAgain(slow, late.id);
    await tellAgain(quick, early.id);
    await eventually(() => following.messages.length === 2, 20);
    const { cursor, lines } = following;
    expect(lines.slice(2)).toEqual(['idea.proposed early']);
    following.cut();
    await slow.query('commit');
    const back = await follow({ cursor });
    expect(back.lines).toEqual(['idea.proposed late']);
    await Promise.all([slow.end(), quick.end()]);
  });

  it('gives the latest page where a cursor is from too long ago, of another database, or none at all', async () => {
    town = await aTown(app);
    await anIdea('One');
    await kept();
    const { cursor } = await follow();
    const [floor, seconds] = cursor.split('.');
    for (const stale of [`${floor}.${Number(seconds) - 86_400}`, `${Number(floor) + 1_000_000}.${seconds}`, 'anything', '1'.repeat(3_000)]) {
      const back = await follow({ cursor: stale });
      expect(back.messages[0]?.data.isPage).toBe(true);
      expect(back.lines).toEqual(['idea.proposed One']);
    }
  });

  it('S2: takes a line away when what it happened to is hidden, and shows none of it to who comes', async () => {
    town = await aTown(app);
    const idea = await anIdea('Hidden soon');
    await kept();
    const following = await follow();
    const [line] = following.messages[0]?.data.nodes ?? [];
    await app.get(UnitOfWork).run(async (tx) => {
      await tx.query(`update idea set hidden_at = $2 where id = $1`, [idea.id, tx.now]);
      tx.record({ kind: 'idea.moderated', topics: [`idea:${idea.id}`] });
    });
    await kept();
    await eventually(() => following.messages.at(-1)?.data.goneIds.includes(line?.id ?? ''), 20);
    expect((await follow()).lines).toEqual([]);
  });
});

interface Told {
  isPage: boolean;
  goneIds: string[];
  nodes: { id: string; state?: string; body?: { source: string }; text?: string; kind?: string }[];
}

const POSTS = 'subscription ($id: ID!) { postNews(threadId: $id) { isPage goneIds nodes { id state body { source } } } }';
const ARGUMENTS = 'subscription ($id: ID!) { argumentNews(ideaId: $id) { isPage goneIds nodes { id text } } }';
const NOTICES = 'subscription { noticeNews { isPage goneIds unreadCount nodes { id kind } } }';

interface Feedings {
  messages: { data: Told; extensions: { cursor: string } }[];
  socket: BareSocket;
}

async function feed(viewer: Viewer | null, query: string, variables: Record<string, unknown> = {}, extensions: Record<string, unknown> = {}): Promise<Feedings> {
  const headers = viewer ? (await signedInAs(app, viewer)).headers : {};
  const socket = await BareSocket.greeted(app, { headers: { cookie: headers['cookie'] ?? '' } });
  sockets.push(socket);
  socket.subscribe('1', query, variables, extensions);
  await socket.until('next', '1');
  return {
    socket,
    get messages() {
      const heard = socket.heard.filter(({ type }) => type === 'next').map(({ payload }) => payload as { data: Record<string, Told>; extensions: { cursor: string } });
      return heard.map(({ data, extensions: at }) => ({ data: Object.values(data)[0] as Told, extensions: at }));
    },
  };
}

const said = ({ messages }: Feedings): string[] => messages.flatMap(({ data }) => data.nodes.map(({ body, text, kind }) => body?.source ?? text ?? kind ?? ''));

describe('the posts of a thread', () => {
  it('come to each as that person may see them, go on from a cursor in order, and go where they are hidden (S2, W7)', async () => {
    const youth = await aYouthSpace(app);
    const [author, other] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const thread = { id: globalId('thread', youth.threadId) };
    const [own, others, workers] = [await feed(author, POSTS, thread), await feed(other, POSTS, thread), await feed(youth.workers[0], POSTS, thread)];
    const waiting = await aPost(app, author, youth, 'Waits to be read.');
    await eventually(() => said(own).length === 1 && said(workers).length === 1, 20);
    await decidePost(app, youth.workers[0], youth, waiting, 'publish');
    await eventually(() => said(others).length === 1, 20);
    expect(said(own)).toEqual(['Waits to be read.', 'Waits to be read.']);
    const [{ extensions: at }] = others.messages.slice(-1) as [Feedings['messages'][number]];
    others.socket.socket.terminate();
    for (const body of ['One more.', 'Two more.', 'Three more.']) await aPublishedPost(app, author, youth, body);
    const back = await feed(other, POSTS, thread, at);
    expect(back.messages[0]?.data.isPage).toBe(false);
    expect(said(back)).toEqual(['One more.', 'Two more.', 'Three more.']);
    await app.get(UnitOfWork).run((tx) => app.get(ReportablePosts).carryOut(tx, { id: waiting, action: 'hide' } as DecisionToCarryOut));
    await eventually(() => back.messages.at(-1)?.data.goneIds[0] === globalId('post', waiting), 20);
    expect(workers.messages.flatMap(({ data }) => data.goneIds)).toEqual([]);
  });

  it('S2: say nothing of a post that waits to those who may not see it, not even that there is one', async () => {
    const youth = await aYouthSpace(app);
    const [author, other] = [await aYoungPerson(app, youth), await aYoungPerson(app, youth)];
    const thread = { id: globalId('thread', youth.threadId) };
    const others = await feed(other, POSTS, thread);
    await aPost(app, author, youth, 'Never published.');
    await aPublishedPost(app, author, youth, 'Published.');
    await eventually(() => said(others).length > 0, 20);
    expect(said(others)).toEqual(['Published.']);
    expect(others.messages.flatMap(({ data }) => data.goneIds)).toEqual([]);
  });

  it('S3: end for whoever leaves the space', async () => {
    const youth = await aYouthSpace(app);
    const leaver = await aYoungPerson(app, youth);
    const following = await feed(leaver, POSTS, { id: globalId('thread', youth.threadId) });
    await app.get(LeaveSpace).execute(leaver, { spaceId: youth.spaceId, keepWords: true });
    await eventually(() => following.socket.closed !== null || following.socket.heard.some(({ type }) => type === 'complete'), 20);
  });
});

describe('the arguments of an idea', () => {
  it('come one by one, and from a cursor', async () => {
    town = await aTown(app);
    const idea = await anIdea('Argued');
    const argue = async (text: string): Promise<unknown> => app.get(Argue).execute(await aCitizen(app), { ideaId: idea.id, side: 'for', text, language: 'en' });
    await argue('First.');
    const following = await feed(null, ARGUMENTS, { id: globalId('idea', idea.id) });
    await argue('Second.');
    await eventually(() => said(following).length === 2, 20);
    expect(said(following)).toEqual(['First.', 'Second.']);
    const [{ extensions: at }] = following.messages.slice(-1) as [Feedings['messages'][number]];
    following.socket.socket.terminate();
    await argue('Third.');
    expect(said(await feed(null, ARGUMENTS, { id: globalId('idea', idea.id) }, at))).toEqual(['Third.']);
  });
});

describe('one’s own notices', () => {
  it('come to their owner alone, each once, and from a cursor', async () => {
    town = await aTown(app);
    const idea = await anIdea('Told of');
    const follower = await aCitizen(app);
    await app.get(FollowThing).follow(contextOf(follower), { id: globalId('idea', idea.id) });
    const [own, others] = [await feed(follower, NOTICES), await feed(await aCitizen(app), NOTICES)];
    const tell = (kind: string): Promise<void> => app.get(UnitOfWork).run(async (tx) => tx.record({ kind, topics: [`idea:${idea.id}`] }));
    await tell('idea.closed');
    await kept();
    await eventually(() => said(own).length === 1, 20);
    const [{ extensions: at }] = own.messages.slice(-1) as [Feedings['messages'][number]];
    own.socket.socket.terminate();
    await tell('idea.adopted');
    await kept();
    expect(said(await feed(follower, NOTICES, {}, at))).toEqual(['idea.adopted']);
    expect(said(others)).toEqual([]);
  });
});

async function owner(): Promise<pg.Client> {
  const client = new pg.Client(app.database.ownerUrl);
  await client.connect();
  return client;
}

/** As another node would, in a transaction of its own. */
async function tellAgain(client: pg.Client, ideaId: string): Promise<void> {
  const id = newId();
  await client.query(
    `insert into activity (id, kind, subject_kind, subject_id, organisation_id, facts, event_id, at)
     values ($1, 'idea.proposed', 'idea', $2, $3, '{}', (select min(event_id) - 1 - (random() * 1000000)::int from activity), now())`,
    [id, ideaId, town.council.id],
  );
  await client.query(`insert into outbox (kind, topics, facts, at) values ('activity.told', $1, $2, now())`, [['activity', `activity:${town.council.id}`], { activity: id }]);
}
