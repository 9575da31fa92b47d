import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, globalId, type Viewer } from '../../src/platform/index.js';
import type { IdeaEntity } from '../../src/ideas/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { BusyDevices } from '../support/busy-devices.js';
import { signedInAs, type Client } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { anOpenIdea, countsOf } from '../support/ideas.js';
import { ServerProcess } from '../support/server-process.js';
import { aCitizen, aCouncillor, aTown } from '../support/town.js';

const CITIZENS = 50;
const IDEAS = 2;
/** Of each citizen for each idea: 10,000 in all. */
const ATTEMPTS = 100;
const KILLED_AFTER = 4_000;
/** Enough for a machine that is busy with other things. */
const TIME = 300_000;

const SUPPORT = 'mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { __typename } }';
const WITHDRAW = 'mutation ($input: WithdrawSupportInput!) { withdrawSupport(input: $input) { __typename } }';

let app: TestApp;
let database: FreshDatabase;
let ideas: IdeaEntity[];
let people: { viewer: Viewer; client: Client }[];

beforeAll(async () => {
  database = await freshDatabase();
  app = await startApp({}, database);
  const town = await aTown(app, { supportThreshold: 1_000 });
  await aCouncillor(app, town);
  ideas = await Promise.all(Array.from({ length: IDEAS }, () => anOpenIdea(app, town)));
  people = await Promise.all(
    Array.from({ length: CITIZENS }, async () => {
      const viewer = await aCitizen(app);
      return { viewer, client: await signedInAs(app, viewer) };
    }),
  );
}, TIME);

afterAll(async () => {
  await app.close();
  await database.drop();
});

/** What one person was told last of one idea, and what they had asked when the server went away. */
interface Heard {
  readonly profileId: string;
  readonly ideaId: string;
  readonly client: Client;
  supports: boolean;
  underWay: boolean | null;
  attempts: number;
}

/** Two in three wishes are to support, so that many are repeated; every fifth is sent from two devices at once. */
async function attempt(heard: Heard, devices: BusyDevices): Promise<void> {
  const wish = heard.attempts % 3 !== 2;
  const times = heard.attempts % 5 === 4 ? 2 : 1;
  heard.underWay = wish;
  heard.attempts += times;
  const body = JSON.stringify({ query: wish ? SUPPORT : WITHDRAW, variables: { input: { ideaId: globalId('idea', heard.ideaId) } } });
  const answers = await Promise.all(Array.from({ length: times }, () => devices.post(heard.client.headers, body)));
  for (const answer of answers) expect(JSON.parse(answer)).toEqual({ data: { [wish ? 'supportIdea' : 'withdrawSupport']: { __typename: 'Idea' } } });
  heard.supports = wish;
  heard.underWay = null;
}

/** Goes on until all is attempted, or the server is gone; remembers only what was acknowledged. */
async function walk(heard: Heard, devices: BusyDevices, acknowledged: () => void): Promise<void> {
  while (heard.attempts < ATTEMPTS) {
    try {
      await attempt(heard, devices);
    } catch (error) {
      if (isGone(error)) return;
      throw error;
    }
    acknowledged();
  }
}

const isGone = (error: unknown): boolean => ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '');

async function supportersOf(ideaId: string): Promise<Set<string>> {
  const rows = await app.get(Database).rows<{ profile_id: string }>('select profile_id from idea_support where idea_id = $1', [ideaId]);
  return new Set(rows.map((row) => row.profile_id));
}

/** Whatever was acknowledged is there, and every count is that of its rows, as the last event told it. */
async function expectExact(heard: readonly Heard[]): Promise<void> {
  for (const idea of ideas) {
    const supporters = await supportersOf(idea.id);
    for (const { profileId, supports, underWay } of heard.filter(({ ideaId }) => ideaId === idea.id)) {
      expect(underWay === null ? [supports] : [supports, underWay]).toContain(supporters.has(profileId));
    }
    const { kept, rows } = await countsOf(app, idea);
    expect([kept, rows]).toEqual([supporters.size, supporters.size]);
    const told = await app.get(Database).row<{ count: number }>(
      `select (facts->>'supportCount')::int as count from outbox where $1 = any(topics) and kind in ('idea.supported', 'idea.support-withdrawn') order by id desc limit 1`,
      [`idea:${idea.id}`],
    );
    expect(told?.count).toBe(kept);
  }
}

describe('the server is killed in the middle of 10,000 attempts to support and to take back, with repeats', () => {
  it(
    'V1, V3, V4: loses nothing acknowledged, counts nobody twice, and goes on',
    async () => {
      const heard: Heard[] = people.flatMap(({ viewer, client }) =>
        ideas.map((idea) => ({ profileId: viewer.profile?.id ?? '', ideaId: idea.id, client, supports: false, underWay: null, attempts: 0 })),
      );
      const first = await ServerProcess.start(database);
      const devices = new BusyDevices(first.url);
      let acknowledged = 0;
      const killing: Promise<void>[] = [];
      await Promise.all(
        heard.map((one) =>
          walk(one, devices, () => {
            acknowledged += 1;
            if (acknowledged === KILLED_AFTER) killing.push(first.kill());
          }),
        ),
      );
      await Promise.all(killing);
      expect(killing).toHaveLength(1);
      expect(heard.some(({ underWay }) => underWay !== null)).toBe(true);
      await expectExact(heard);

      const again = await ServerProcess.start(database);
      const otherDevices = new BusyDevices(again.url);
      await Promise.all(heard.map((one) => walk(one, otherDevices, () => undefined)));
      for (const open of [devices, otherDevices]) open.close();
      expect(heard.reduce((sum, { attempts }) => sum + attempts, 0)).toBeGreaterThanOrEqual(CITIZENS * IDEAS * ATTEMPTS);
      expect(heard.filter(({ underWay }) => underWay !== null)).toEqual([]);
      await expectExact(heard);
      expect(await again.stop()).toBe(0);
    },
    TIME,
  );
});
