import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { Viewers } from '../../src/identity/index.js';
import { ImportPolis, readIds } from '../../src/open-data/index.js';
import { Database, globalId } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { signedInAs, type Client } from '../support/client.js';
import { answersOver, askedOf, sentTo } from '../support/matrix/running.js';
import type { Place } from '../support/matrix/schema-paths.js';

const folder = join(import.meta.dirname, '../../../shared/data/polis/london.youth.policing');
const withShared = existsSync(folder) ? describe : describe.skip;

interface Imported extends Record<string, unknown> {
  thread: string;
  space: string;
  round: string;
}

let app: TestApp;
let schema: GraphQLSchema;
beforeAll(async () => {
  app = await startApp();
  ({ schema } = app.app.get(GraphQLSchemaHost, { strict: false }));
});
afterAll(() => app.close());

/** Every query and subscription by which somebody in the space can read what is said in it. */
async function allThatIsShownTo(client: Client, { thread, space, round }: Imported): Promise<string> {
  const asked: [Place, Record<string, unknown>][] = [
    ['Query.youthSpaces', {}],
    ['Query.youthSpace', { id: globalId('space', space) }],
    ['Query.youthThread', { id: globalId('thread', thread) }],
    ['Query.statementRound', { id: globalId('round', round) }],
    ['Query.youthDownload', { spaceId: globalId('space', space) }],
    ['Query.notifications', {}],
    ['Query.me', {}],
    ['Subscription.youthThread', { id: globalId('thread', thread) }],
    ['Subscription.statementRound', { id: globalId('round', round) }],
  ];
  const shown: string[] = [];
  for (const [place, given] of asked) shown.push(await (place.startsWith('Query') ? answersOver : sentTo)(client, askedOf(schema, place, { view: {}, given })));
  return shown.join('\n');
}

withShared('a real conversation of young people about policing (needs ../shared)', () => {
  it('shows the three statements that were rejected to no young person, by any path (W7, Y6)', async () => {
    const summary = await app.get(ImportPolis).execute({ folder, youth: true, leaveOut: readIds('1,4-14') }, () => undefined);
    expect(summary).toMatchObject({ statements: 27, rejected: 3, voters: 24 });
    const [host] = await app.get(Database).rows<Imported>(`select t.id as thread, t.space_id as space, r.id as round from statement_round r join youth_thread t on t.id = r.host_id`);
    if (!host) throw new Error('Nothing was imported');
    const said = await app.get(Database).rows<{ text: string; state: string }>('select text, state from statement where round_id = $1', [host.round]);
    const rejected = said.filter(({ state }) => state === 'rejected');
    expect(rejected).toHaveLength(3);
    const members = await app.get(Database).rows<{ id: string }>('select profile_id as id from youth_membership where space_id = $1 and left_at is null', [host.space]);
    expect(members.length).toBeGreaterThanOrEqual(24);
    const quoted = ({ text }: { text: string }): string => JSON.stringify(text).slice(1, -1);
    for (const { id } of members) {
      const client = await signedInAs(app, await app.get(Viewers).actingAs(id, 'en'));
      const shown = await allThatIsShownTo(client, host);
      await client.close();
      expect(said.some((statement) => statement.state !== 'rejected' && shown.includes(quoted(statement)))).toBe(true);
      for (const statement of rejected) expect(shown).not.toContain(quoted(statement));
    }
  }, 180_000);
});
