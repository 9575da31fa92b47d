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

describe('S4: an operation that was asked before is bounded as it was the first time', () => {
  const query = '{ place { name { text } } }';
  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${app.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

  beforeAll(async () => {
    for (let time = 0; time < 3; time++) await visitor.send(query);
  });

  it('another site’s form can’t send it, and a body too large isn’t read', async () => {
    expect((await post(JSON.stringify({ query }), { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await post(JSON.stringify({ query, variables: { x: 'x'.repeat(800_000) } }))).status).toBe(413);
  });

  it('what isn’t a request is refused, and several in one too', async () => {
    for (const body of ['{', '[]', '5', '{}', JSON.stringify([{ query }]), JSON.stringify({ query, variables: [] }), JSON.stringify({ query, operationName: 5 })]) {
      expect((await post(body)).status).toBe(400);
    }
  });

  it('is data for programs alone, in the type that was asked for', async () => {
    const response = await post(JSON.stringify({ query }), { accept: 'application/graphql-response+json, application/json' });
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('a root field says who may use it each time (S1)', async () => {
    const own = '{ me { profile { id } } }';
    for (const answer of await asked(own)) expect(answer).toMatchObject({ data: { me: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('an operation too long to be remembered is answered all the same', async () => {
    const [first, later] = await asked(`# ${'x'.repeat(25_000)}\n${query}`);
    expect(later).toEqual(first);
    expect(first).toMatchObject({ data: { place: {} } });
  });
});
