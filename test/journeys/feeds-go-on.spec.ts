import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { EventConsumers, globalId, newId, UnitOfWork } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { BareSocket } from '../support/bare-socket.js';
import { aPublishedDecision } from '../support/decisions.js';
import { eventually } from '../support/eventually.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCouncillor, aTown, type Town } from '../support/town.js';

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
