import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SupportIdea, type IdeaEntity } from '../../src/ideas/index.js';
import { Database, globalId, type Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { BareSocket } from '../support/bare-socket.js';
import { aVisitor, signedInAs, type Client } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import type { Feed } from '../support/feed.js';
import { anOpenIdea } from '../support/ideas.js';
import { hasRedis, RedisProcess } from '../support/redis.js';
import { freePort, ServerProcess } from '../support/server-process.js';
import { aCitizen, aTown, type Town } from '../support/town.js';
import { Way } from '../support/way.js';

/** Enough for a machine that is busy with other things. */
const TIME = 120_000;
const FOLLOW = 'subscription ($id: ID!) { idea(id: $id) { version supportCount } }';
const SUPPORT = 'mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { __typename } }';

interface Shown {
  version: number;
  supportCount: number;
}

let database: FreshDatabase;
let app: TestApp;
let town: Town;
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  app = await startApp({}, database);
  town = await aTown(app, { supportThreshold: 1_000 });
}, TIME);

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

afterAll(async () => {
  await app?.close();
  await database?.drop();
});

function follow(client: Client, idea: IdeaEntity): Feed<Shown> {
  open.push(client);
  return client.follow<Shown>(FOLLOW, { id: globalId('idea', idea.id) });
}

const support = async (node: TestApp, idea: IdeaEntity): Promise<unknown> => node.get(SupportIdea).execute(await aCitizen(node), { ideaId: idea.id });

async function countOf(idea: IdeaEntity): Promise<number> {
  const row = await app.get(Database).row<{ rows: number }>('select count(*)::int as rows from idea_support where idea_id = $1', [idea.id]);
  return row?.rows ?? -1;
}

/** What was seen never went back, nothing came twice, and its end is what the database holds. */
async function expectTrue(feed: Feed<Shown>, idea: IdeaEntity): Promise<void> {
  const held = await countOf(idea);
  await eventually(() => feed.messages.at(-1)?.supportCount === held, 30);
  const versions = feed.messages.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
}

describe('what everybody sees is what the database holds', () => {
  it(
    'when the node that people write to is killed with −9',
    async () => {
      const idea = await anOpenIdea(app, town);
      const feed = follow(aVisitor(app), idea);
      await feed.until(() => true);
      const node = await ServerProcess.start(database);
      const people = await Promise.all(Array.from({ length: 30 }, async () => signedInAs(app, await aCitizen(app))));
      const writing = people.map((person) => person.at(node.url).send(SUPPORT, { input: { ideaId: globalId('idea', idea.id) } }).catch(() => null));
      await eventually(async () => (await countOf(idea)) > 3, 30);
      await node.kill();
      await Promise.all(writing);
      await expectTrue(feed, idea);
    },
    TIME,
  );

  it(
    'when a node is killed between what was committed and what it was to send: who comes to another sees it, saying what they had seen',
    async () => {
      const idea = await anOpenIdea(app, town);
      const node = await ServerProcess.start(database);
      const watching = await BareSocket.greeted(node);
      watching.subscribe('1', FOLLOW, { id: globalId('idea', idea.id) });
      const { payload } = await watching.until('next', '1');
      const { version } = (payload as { extensions: { version: string } }).extensions;
      await support(app, idea);
      await node.kill();
      const back = await BareSocket.greeted(app);
      open.push({ close: () => back.socket.close() });
      back.subscribe('1', FOLLOW, { id: globalId('idea', idea.id) }, { version });
      expect(JSON.stringify((await back.until('next', '1')).payload)).toContain(`"supportCount":${await countOf(idea)}`);
    },
    TIME,
  );

  it(
    'when the connection that listens is terminated',
    async () => {
      const idea = await anOpenIdea(app, town);
      const other = await startApp({}, database);
      open.push(other);
      const feed = follow(aVisitor(app), idea);
      await feed.until(() => true);
      await app.get(Database).rows(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'folkmoot bell' and datname = current_database()`, []);
      await support(other, idea);
      await expectTrue(feed, idea);
    },
    TIME,
  );

  it(
    'when the clock of a node jumps',
    async () => {
      const idea = await anOpenIdea(app, town);
      const feed = follow(aVisitor(app), idea);
      await feed.until(() => true);
      const now = Date.now();
      for (const jump of [-3_600_000, 3_600_000, 0]) {
        app.clock.moveTo(new Date(now + jump));
        await support(app, idea);
        await expectTrue(feed, idea);
      }
    },
    TIME,
  );

  it(
    'with 20 sockets that stop reading beside 500 that read',
    async () => {
      const idea = await anOpenIdea(app, town);
      const sockets = await Promise.all(Array.from({ length: 520 }, () => BareSocket.greeted(app)));
      open.push({ close: () => sockets.forEach(({ socket }) => socket.terminate()) });
      for (const socket of sockets) socket.subscribe('1', FOLLOW, { id: globalId('idea', idea.id) });
      await Promise.all(sockets.map((socket) => socket.until('next', '1')));
      for (const { socket } of sockets.slice(0, 20)) socket.pause();
      for (let count = 0; count < 10; count++) await support(app, idea);
      const last = `"supportCount":${await countOf(idea)}`;
      const isLevel = ({ heard }: BareSocket): boolean => JSON.stringify(heard.at(-1)).includes(last);
      await eventually(() => sockets.slice(20).every(isLevel), 30);
      for (const { socket } of sockets.slice(0, 20)) socket.resume();
      await eventually(() => sockets.every(isLevel), 30);
    },
    TIME,
  );
});

describe('S4: a half-open connection', () => {
  it(
    'is found within 30 seconds, and one that answers is left alone',
    async () => {
      const [gone, there] = [await BareSocket.greeted(app, { answersPings: false }), await BareSocket.greeted(app)];
      open.push({ close: () => there.socket.close() });
      const since = performance.now();
      await gone.untilClosed();
      expect(performance.now() - since).toBeLessThan(30_000);
      expect(there.closed).toBeNull();
    },
    TIME,
  );
});

describe('S3: a node that may have missed something', () => {
  it(
    'sends what isn’t public to nobody, says that updates are delayed, and sends what was missed when it has caught up',
    async () => {
      const idea = await anOpenIdea(app, town);
      const way = new Way(new URL(database.appUrl));
      const far = await startApp({ DATABASE_URL: await way.open() }, database);
      open.push({ close: () => way.close() }, { close: () => (way.mend(), far.close()) });
      const viewer: Viewer = await aCitizen(app);
      const { headers } = await signedInAs(app, viewer);
      const socket = await BareSocket.greeted(far, { headers: { cookie: headers['cookie'] ?? '' } });
      open.push({ close: () => socket.socket.close() });
      socket.subscribe('own', 'subscription ($id: ID!) { idea(id: $id) { supportCount viewerHasSupported } }', { id: globalId('idea', idea.id) });
      await socket.until('next', 'own');
      way.cut();
      await eventually(() => socket.heard.some(({ payload }) => JSON.stringify(payload) === '{"delayed":true}'), 30);
      socket.heard.length = 0;
      await app.get(SupportIdea).execute(viewer, { ideaId: idea.id });
      way.mend();
      await socket.until('next', 'own');
      expect(JSON.stringify(socket.heard)).toContain('"viewerHasSupported":true');
      await eventually(() => socket.heard.some(({ payload }) => JSON.stringify(payload) === '{"delayed":false}'), 30);
    },
    TIME,
  );
});

(hasRedis ? describe : describe.skip)('two nodes with Redis between them (needs redis-server)', () => {
  it(
    'hear of everything while Redis is away for 20 seconds, and after',
    async () => {
      const redis = new RedisProcess(await freePort());
      await redis.start();
      const [here, there] = [await startApp({ REDIS_URL: redis.url }, database), await startApp({ REDIS_URL: redis.url }, database)];
      open.push({ close: () => redis.stop() }, here, there);
      const idea = await anOpenIdea(app, town);
      const feed = follow(aVisitor(here), idea);
      await feed.until(() => true);
      await redis.stop();
      const end = performance.now() + 20_000;
      while (performance.now() < end) {
        await support(there, idea);
        await expectTrue(feed, idea);
      }
      await redis.start();
      await support(there, idea);
      await expectTrue(feed, idea);
    },
    TIME,
  );
});
