import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, printSchema, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Viewer } from '../../src/platform/index.js';
import { startApp, type TestApp } from '../support/app.js';
import { DEEDS, LIVE, READS } from '../support/matrix/rows.js';
import { answersOver, deedDifferences, differences, readsOf, sentTo, sentWhile } from '../support/matrix/running.js';
import { reachingFields, rootFields, type Place } from '../support/matrix/schema-paths.js';
import { changedBeside, shownBeside } from '../support/matrix/sweep.js';
import { plantedWorld, raise, SECRETS, type World } from '../support/matrix/world.js';
import { aPost } from '../support/youth.js';

let app: TestApp;
let world: World;
let schema: GraphQLSchema;

beforeAll(async () => {
  app = await startApp();
  schema = app.app.get(GraphQLSchemaHost, { strict: false }).schema;
  world = await plantedWorld(app);
}, 60_000);
afterAll(async () => {
  await Promise.all(Object.values(world.clients).map((client) => client.close()));
  await app.close();
});

function asAuthor(): Viewer {
  if (!world.viewers.author) throw new Error('The author is somebody');
  return world.viewers.author;
}

const places = (rows: object, root: string): Place[] => (Object.keys(rows) as Place[]).filter((place) => place.startsWith(root));
const beside = (root: string): [Place, GraphQLField<unknown, unknown>][] => rootFields(schema).filter(([place]) => place.startsWith(root) && !(place in READS) && !(place in DEEDS));

async function eachBeside(root: string, ask: typeof shownBeside): Promise<string[]> {
  const told: string[] = [];
  for (const field of beside(root)) told.push(...(await ask(schema, world, field)));
  return told;
}

describe('every root field that can reach a post, a case or a concern', () => {
  it('has its row, and every row its field', () => {
    const undecided = reachingFields(schema).filter((place) => !(place in READS) && !(place in DEEDS));
    expect(undecided.map((place) => `${place} has no row: say in test/support/matrix/rows.ts who may use it, by duties Y, W and E`)).toEqual([]);
    const known = rootFields(schema).map(([place]) => place);
    expect([...places(READS, ''), ...places(DEEDS, '')].filter((place) => !known.includes(place))).toEqual([]);
  });
});

describe('a root field that somebody adds', () => {
  const grown = (more: string): Place[] => reachingFields(buildSchema(`${printSchema(schema)} ${more}`)).filter((place) => !(place in READS) && !(place in DEEDS));

  it('is asked for its row, whether it shows such a thing itself or by way of others, or acts on one', () => {
    expect(grown('extend type Query { latestPost: Post }')).toEqual(['Query.latestPost']);
    expect(grown('extend type Organisation { file: ConcernEntry }')).toEqual(expect.arrayContaining(['Query.organisation', 'Query.idea', 'Subscription.idea']));
    expect(grown('extend type Mutation { likePost(input: LikePostInput!): Boolean } input LikePostInput { postId: ID! }')).toEqual(['Mutation.likePost']);
  });
});

describe('everybody is shown what the duties say and nothing else', () => {
  it.each(places(READS, 'Query'))('%s', async (place) => {
    for (const asked of readsOf(schema, world, place, READS[place] ?? [])) expect(await differences(world, asked, answersOver)).toEqual([]);
  });

  it.each(places(READS, 'Subscription'))('%s', async (place) => {
    for (const asked of readsOf(schema, world, place, READS[place] ?? [])) expect(await differences(world, asked, sentTo)).toEqual([]);
  });

  it('by none of the other queries, with whatever id or words', async () => expect(await eachBeside('Query', shownBeside)).toEqual([]), 180_000);
  it('what happens is sent to those alone who may see it', async () => {
    const live = places(READS, 'Subscription').flatMap((place) => readsOf(schema, world, place, READS[place] ?? []).map((asked) => ({ ...asked, view: LIVE[place] ?? {} })));
    const post = (): Promise<unknown> => aPost(app, asAuthor(), world.youth, `Later, ${SECRETS.laterPost}.`);
    expect(await sentWhile(world, live, 'laterPost', post)).toEqual([]);
    const concern = (): Promise<unknown> => raise(app, world, `Later, ${SECRETS.laterConcern}.`, { organisationId: world.ids.service });
    expect(await sentWhile(world, live, 'laterConcern', concern)).toEqual([]);
  }, 60_000);

  it('by none of the other subscriptions', async () => expect(await eachBeside('Subscription', shownBeside)).toEqual([]), 180_000);
});

describe('everybody can do what the duties say and nothing else', () => {
  it('by none of the other mutations, with whatever id', async () => expect(await eachBeside('Mutation', changedBeside)).toEqual([]), 180_000);

  it.each(places(DEEDS, 'Mutation'))('%s', async (place) => {
    for (const row of DEEDS[place] ?? []) expect(await deedDifferences(schema, world, place, row)).toEqual([]);
  });
});
