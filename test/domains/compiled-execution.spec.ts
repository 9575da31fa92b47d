import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor, type Client } from '../support/client.js';
import { anOpenIdea } from '../support/ideas.js';
import { aTown } from '../support/town.js';

let app: TestApp;
let visitor: Client;

beforeAll(async () => {
  app = await startApp();
  await anOpenIdea(app, await aTown(app));
  visitor = aVisitor(app);
});
afterAll(() => app.close());

/** What is answered the first time, interpreted, and the third, compiled. */
async function asked(query: string, variables: Record<string, unknown> = {}): Promise<[unknown, unknown]> {
  const first = await visitor.send(query, variables);
  await visitor.send(query, variables);
  return [first, await visitor.send(query, variables)];
}

describe('an operation that is asked again', () => {
  it('answers the same as the first time: lists, fragments, unions, conditions, aliases', async () => {
    const query = `query ($with: Boolean!) {
      ideas(first: 2) { nodes { ...Idea twice: supportCount supportCount } pageInfo { hasNextPage } }
      place { organisations { name { text language } } }
    }
    fragment Idea on Idea { id title author @include(if: $with) { displayName } state }`;
    for (const values of [{ with: true }, { with: false }]) {
      const [first, later] = await asked(query, values);
      expect(later).toEqual(first);
      expect(first).toMatchObject({ data: { ideas: { nodes: [{ twice: 0 }] } } });
    }
  });

  it('refuses the same: variables that don’t fit, a page too large, a mutation for somebody signed in', async () => {
    for (const [query, variables] of [
      ['query ($first: Int!) { ideas(first: $first) { nodes { id } } }', { first: 'many' }],
      ['query ($first: Int!) { ideas(first: $first) { nodes { id } } }', { first: 1000 }],
      ['mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) { __typename ... on Problem { code } } }', { input: { ideaId: 'x' } }],
    ] as const) {
      const [first, later] = await asked(query, variables);
      expect(later).toEqual(first);
    }
  });

  it('leaves a field out of a written object when its variable is left out', async () => {
    const query = `mutation ($ward: ID) { proposeIdea(input: { organisationId: "x", wardId: $ward, title: "T", body: "B", language: EN }) { __typename } }`;
    const [first, later] = await asked(query);
    expect(later).toEqual(first);
  });
});
