import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { Sessions } from '../../src/identity/index.js';
import { globalId, NO_ID, UnitOfWork, type Viewer } from '../../src/platform/index.js';
import { BOUNDS } from '../../src/platform/presence/bounds.js';
import { LeaveSpace } from '../../src/youth-spaces/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, signedInAs } from '../support/client.js';
import { anOpenIdea } from '../support/ideas.js';
import type { Page } from '../support/page.js';
import { aCitizen, aClerk, aTown, type Town } from '../support/town.js';
import { aYoungPerson, aYouthSpace, type Youth } from '../support/youth.js';

const SUSPEND = `mutation ($input: SuspendProfileInput!) { suspendProfile(input: $input) { __typename } }`;

let here: TestApp;
let there: TestApp;
let town: Town;
const open: Page[] = [];

beforeAll(async () => {
  here = await startApp();
  there = await startApp({}, here.database);
  town = await aTown(here);
});

afterEach(() => {
  for (const page of open.splice(0)) page.close();
});

afterAll(async () => {
  await there.close();
  await here.close();
});

/** A page of a visitor, or of somebody signed in, on one of the nodes. */
async function aPage(viewer: Viewer | null = null, node = here): Promise<Page> {
  const device = viewer ? (await signedInAs(here, viewer)).at(node.url) : aVisitor(node);
  const page = device.page();
  open.push(page);
  return page;
}

async function pages(count: number, place: string, node = here): Promise<Page[]> {
  const opened = await Promise.all(Array.from({ length: count }, () => aPage(null, node)));
  for (const page of opened) expect(await page.arrive(place)).toBe(true);
  return opened;
}

const ideaPage = async (): Promise<string> => globalId('idea', (await anOpenIdea(here, town)).id);
const threadPage = (youth: Youth): string => globalId('thread', youth.threadId);

describe('how many look at a page', () => {
  test('is told as a few below five and as a number from five on, going up and down', async () => {
    const place = await ideaPage();
    const [first, ...others] = await pages(4, place);
    expect(await first?.until(() => true)).toEqual({ place, here: 'few', atWork: [], writing: false });
    const [fifth] = await pages(1, place);
    expect(await first?.until((told) => told.here === 5)).toBeDefined();
    expect(await fifth?.until((told) => told.here === 5)).toBeDefined();
    others[0]?.close();
    expect(await first?.fromNow((told) => told.here === 'few')).toBeDefined();
    expect(first?.told.every(({ here: count }) => count === 'few' || count >= 5)).toBe(true);
  });

  test('counts people and not pages', async () => {
    const place = await ideaPage();
    const [looker] = await pages(4, place);
    const somebody = await signedInAs(here, await aCitizen(here));
    const both = [somebody.page(), somebody.page()];
    open.push(...both);
    for (const page of both) expect(await page.arrive(place)).toBe(true);
    await looker?.until((told) => told.here === 5);
    await pages(1, place);
    await looker?.until((told) => told.here === 6);
    expect(looker?.told.map(({ here: count }) => count)).not.toContain(7);
  });

  test('is told at most once a second, however many come', async () => {
    const place = await ideaPage();
    const [looker] = await pages(1, place);
    const began = performance.now();
    await pages(30, place);
    await looker?.until((told) => told.here === 31);
    const seconds = (performance.now() - began) / 1000;
    expect(looker?.told.length).toBeLessThanOrEqual(Math.ceil(seconds) + 2);
  });

  test('is one page at a time for each socket', async () => {
    const [from, to] = [await ideaPage(), await ideaPage()];
    const [looker] = await pages(4, from);
    const [mover] = await pages(1, from);
    await looker?.until((told) => told.here === 5);
    expect(await mover?.arrive(to)).toBe(true);
    await looker?.fromNow((told) => told.here === 'few');
    await mover?.until((told) => told.place === to);
  });

  test('ends for everybody when the page is hidden (S3)', async () => {
    const idea = await anOpenIdea(here, town);
    const place = globalId('idea', idea.id);
    const [looker] = await pages(1, place);
    await looker?.until(() => true);
    const began = performance.now();
    await here.get(UnitOfWork).run(async (tx) => {
      await tx.query('update idea set hidden_at = $2 where id = $1 returning id', [idea.id, tx.now]);
      tx.record({ kind: 'idea.moderated', topics: [`idea:${idea.id}`] });
    });
    expect(await looker?.untilGone()).toBe(place);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await looker?.arrive(place)).toBe(false);
  });

  test('S2: what isn’t there and what may not be seen look the same', async () => {
    const youth = await aYouthSpace(here, { town });
    const [visitor, citizen] = [await aPage(), await aPage(await aCitizen(here))];
    for (const place of [threadPage(youth), globalId('thread', NO_ID), globalId('idea', NO_ID), 'session_1', 'nonsense', '']) {
      expect(await visitor.arrive(place)).toBe(false);
      expect(await citizen.arrive(place)).toBe(false);
    }
    expect(visitor.raw).toEqual([]);
  });
});

describe('who is in a youth thread', () => {
  test('Y3: adults by name and job, young people as a number and never by pseudonym', async () => {
    const youth = await aYouthSpace(here, { town });
    const place = threadPage(youth);
    const young = [await aYoungPerson(here, youth, { pseudonym: 'Purple Heron' }), await aYoungPerson(here, youth, { pseudonym: 'Silver Newt' })];
    const [worker, heron, newt] = [await aPage(youth.workers[0]), await aPage(young[0]), await aPage(young[1])];
    for (const page of [worker, heron, newt]) expect(await page.arrive(place)).toBe(true);
    const { profile } = youth.workers[0];
    const atWork = [{ id: globalId('prof', profile?.id ?? ''), name: profile?.displayName, job: { text: 'Test youth-worker', language: 'en' } }];
    expect(await heron.until((told) => told.atWork.length > 0)).toEqual({ place, here: 'few', atWork, writing: false });
    heron.types();
    await worker.until((told) => told.writing);
    const said = [worker, heron, newt].flatMap(({ raw }) => raw).join('\n');
    for (const secret of ['Heron', 'Newt', ...young.flatMap(({ profile: own, accountId }) => [own?.id, accountId, globalId('prof', own?.id ?? '')])]) {
      expect(said).not.toContain(secret);
    }
  });

  test('Y6: who is named isn’t counted, so that nothing can be worked out by subtraction', async () => {
    const youth = await aYouthSpace(here, { town });
    const place = threadPage(youth);
    const adults = [await aPage(youth.workers[0]), await aPage(youth.workers[1])];
    for (const page of adults) expect(await page.arrive(place)).toBe(true);
    const young: Page[] = [];
    for (let count = 0; count < 4; count++) young.push(await aPage(await aYoungPerson(here, youth)));
    for (const page of young) expect(await page.arrive(place)).toBe(true);
    await adults[0]?.until((told) => told.atWork.length === 2);
    const fifth = await aPage(await aYoungPerson(here, youth));
    expect(await fifth.arrive(place)).toBe(true);
    await adults[0]?.until((told) => told.here === 5);
    expect(adults[0]?.told.every((told) => told.here === 'few' || told.here === 5)).toBe(true);
  });

  test('somebody is writing: told to the others, not to the writer, and over by itself', async () => {
    const youth = await aYouthSpace(here, { town });
    const place = threadPage(youth);
    const [one, other] = [await aPage(await aYoungPerson(here, youth)), await aPage(await aYoungPerson(here, youth))];
    for (const page of [one, other]) expect(await page.arrive(place)).toBe(true);
    one.types();
    await other.until((told) => told.writing);
    await other.fromNow((told) => !told.writing);
    expect(one.told.some((told) => told.writing)).toBe(false);
  });

  test('nobody is told of writing on a page where nobody writes together', async () => {
    const place = await ideaPage();
    const [one, other] = await pages(2, place);
    one?.types();
    await pages(3, place);
    await other?.until((told) => told.here === 5);
    expect(other?.told.some((told) => told.writing)).toBe(false);
  });

  test('S3: who leaves the space is cut off and not counted any more', async () => {
    const youth = await aYouthSpace(here, { town });
    const leaver = await aYoungPerson(here, youth);
    const page = await aPage(leaver);
    expect(await page.arrive(threadPage(youth))).toBe(true);
    const began = performance.now();
    await here.get(LeaveSpace).execute(leaver, { spaceId: youth.spaceId, keepWords: true });
    await page.untilEnded();
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('W2: a worker’s other faces see nothing of it', async () => {
    const youth = await aYouthSpace(here, { town });
    const citizen = await aPage(await aCitizen(here, { accountId: youth.workers[0].accountId ?? '' }));
    expect(await citizen.arrive(threadPage(youth))).toBe(false);
  });
});

describe('S3: a connection ends with what it relied on, on another node too', () => {
  test('a session that is ended', async () => {
    const citizen = await aCitizen(here);
    const pagesOfBoth = [await aPage(citizen), await aPage(citizen, there)];
    for (const page of pagesOfBoth) expect(await page.arrive(await ideaPage())).toBe(true);
    const began = performance.now();
    await here.get(UnitOfWork).run((tx) => here.get(Sessions).endAllOf(tx, citizen.accountId ?? ''));
    await Promise.all(pagesOfBoth.map((page) => page.untilEnded()));
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('a profile that is suspended', async () => {
    const youth = await aYouthSpace(here, { town });
    const clerk = await signedInAs(here, await aClerk(here, youth.town.youthService.id));
    const page = await aPage(youth.workers[1], there);
    expect(await page.arrive(threadPage(youth))).toBe(true);
    const began = performance.now();
    const input = { profileId: globalId('prof', youth.workers[1].profile?.id ?? ''), reason: 'A test' };
    expect(await clerk.ask(SUSPEND, { input })).toMatchObject({ __typename: 'Profile' });
    await page.untilEnded();
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('S4: what a socket may do is bounded', () => {
  test('a page of another site is refused', async () => {
    const page = aVisitor(here).page({ origin: 'https://elsewhere.invalid' });
    open.push(page);
    expect(await page.untilEnded()).toBe('websocket error');
    const own = aVisitor(here).page({ origin: here.url });
    open.push(own);
    expect(await own.arrive(await ideaPage())).toBe(true);
  });

  test('a long message ends the connection', async () => {
    const [page] = await pages(1, await ideaPage());
    page?.socket.emit('leave', 'x'.repeat(BOUNDS.messageBytes));
    expect(await page?.untilEnded()).toMatch(/transport (close|error)/);
  });

  test('so do many messages', async () => {
    const [page] = await pages(1, await ideaPage());
    for (let sent = 0; sent <= BOUNDS.messagesInTenSeconds; sent++) page?.types();
    expect(await page?.untilEnded()).toBe('io server disconnect');
  });

  test('a session has so many pages and no more; a page that closes makes room', async () => {
    const device = await signedInAs(here, await aCitizen(here));
    const place = await ideaPage();
    for (let count = 0; count < BOUNDS.socketsOfASession; count++) {
      const page = device.page();
      open.push(page);
      expect(await page.arrive(place)).toBe(true);
    }
    const refused = device.page();
    open.push(refused);
    expect(await refused.untilEnded()).toBe('This session has too many pages open.');
    open.shift()?.close();
    for (let attempt = 0; ; attempt++) {
      const page = device.page();
      open.push(page);
      const arrived = await Promise.race([page.arrive(place), page.untilEnded().then(() => false)]);
      if (arrived) break;
      expect(attempt).toBeLessThan(50);
    }
  });

  test('polling over HTTP is not answered, and other addresses are as before', async () => {
    expect((await fetch(`${here.url}/presence/?EIO=4&transport=polling`)).status).toBe(400);
    expect((await fetch(`${here.url}/health/live`)).status).toBe(200);
  });
});

describe('several nodes on one database', () => {
  test('see each other’s people, writing and adults', async () => {
    const place = await ideaPage();
    const [looker] = await pages(3, place);
    const [other] = await pages(3, place, there);
    await looker?.until((told) => told.here === 6);
    await other?.until((told) => told.here === 6);

    const youth = await aYouthSpace(here, { town });
    const [worker, young] = [await aPage(youth.workers[0], there), await aPage(await aYoungPerson(here, youth))];
    for (const page of [worker, young]) expect(await page.arrive(threadPage(youth))).toBe(true);
    await young.until((told) => told.atWork.length === 1);
    young.types();
    await worker.until((told) => told.writing);
  });

  test('a node that comes later learns what was there, and is forgotten when it goes', async () => {
    const place = await ideaPage();
    const [looker] = await pages(4, place);
    const third = await startApp({}, here.database);
    const [newcomer] = await pages(1, place, third);
    await newcomer?.until((told) => told.here === 5);
    await looker?.until((told) => told.here === 5);
    await third.close();
    expect(await newcomer?.untilEnded()).toMatch(/transport/);
    await looker?.fromNow((told) => told.here === 'few');
  });

  test('a node that has just begun closes at once, with pages and subscriptions open', async () => {
    const third = await startApp({}, here.database);
    const [page] = await pages(1, await ideaPage(), third);
    const feed = aVisitor(third).follow('subscription { ideas { nodes { id } } }');
    await feed.until(() => true);
    const began = performance.now();
    await third.close();
    expect(performance.now() - began).toBeLessThan(3_000);
    await page?.untilEnded();
  });

  test('find each other again when the database cuts their connections', async () => {
    const place = await ideaPage();
    const [looker] = await pages(4, place);
    const cutter = new pg.Client(here.database.appUrl);
    await cutter.connect();
    for (let cut = 0; cut < 2; cut++) {
      await cutter.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'folkmoot presence' and datname = current_database()`);
      const [guest] = await pages(1, place, there);
      await looker?.fromNow((told) => told.here === 5);
      guest?.close();
      await looker?.fromNow((told) => told.here === 'few');
    }
    await cutter.end();
  }, 60_000);

  test('what is longer than a notice arrives as well', async () => {
    const place = await ideaPage();
    const others = await Promise.all(Array.from({ length: 90 }, () => ideaPage()));
    const [looker] = await pages(4, place, there);
    await Promise.all([...others, place].map((each) => pages(1, each)));
    await looker?.until((told) => told.here === 5);
  });
});
