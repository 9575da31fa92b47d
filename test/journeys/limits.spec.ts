import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { startApp, type TestApp } from '../support/app.js';
import { aVisitor } from '../support/client.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});

afterAll(() => app.close());

const deep = (field: string): string => `place { organisations { ${'wards { organisation { '.repeat(7)} ${field} ${'} }'.repeat(7)} } }`;
const aliases = Array.from({ length: 40 }, (_, at) => `a${at}: name { text }`).join(' ');
const tooLong = `place { name { ${'text '.repeat(2_100)} } }`;
const directives = '@include(if: true) '.repeat(25);

const wide = `organisations { ${'wards { organisation { '.repeat(4)} id slug kind tier accent languages supportThreshold ${'} }'.repeat(4)} }`;
const costly = Array.from({ length: 28 }, (_, at) => `c${at}: ${wide}`).join(' ');

const passed = [
  ['depth', deep('id'), /depth/i],
  ['aliases', `place { ${aliases} }`, /alias/i],
  ['tokens', tooLong, /token/i],
  ['cost', `place { ${costly} }`, /cost/i],
  ['directives', `place { name { text ${directives} } }`, /directive/i],
] as const;

describe('S4: requests are bounded', () => {
  it.each(passed)('over HTTP: %s', async (_bound, selection, words) => {
    const { data, errors } = await aVisitor(app).send(`{ ${selection} }`);
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ message }) => message).join()).toMatch(words);
  });

  it.each(passed)('over the socket: %s', async (_bound, selection, words) => {
    const visitor = aVisitor(app);
    const feed = visitor.follow(`subscription { ${selection} }`);
    await feed.untilEnded();
    expect(JSON.stringify(feed.failed)).toMatch(words);
    await visitor.close();
  });

  it('over the socket: neither a query nor a mutation', async () => {
    const visitor = aVisitor(app);
    const feed = visitor.follow('{ place { name { text } } }');
    await feed.untilEnded();
    expect(JSON.stringify(feed.failed)).toContain('subscriptions only');
    await visitor.close();
  });

  it.each([0, 101, 100_000])('a page of %i', async (first) => {
    const { errors } = await aVisitor(app).send('query ($first: Int!) { ideas(first: $first) { nodes { id } } }', { first });
    expect(errors?.[0]).toMatchObject({ message: `A page holds 1 to 100; ${first} were asked for.`, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each(['x', Buffer.from('["a","b"]').toString('base64url'), Buffer.from('[1]').toString('base64url')])('a cursor that is none of ours: %s', async (after) => {
    const { errors } = await aVisitor(app).send('query ($after: String!) { ideas(after: $after) { nodes { id } } }', { after });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('over HTTP: a body that is too large', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ place { name { text } } }', variables: { x: 'x'.repeat(800_000) } }),
    });
    expect(response.status).toBe(413);
  });

  it('a form on another site can’t send a mutation', async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: 'https://elsewhere.example' },
      body: JSON.stringify({ query: '{ place { name { text } } }' }),
    });
    expect(response.status).toBe(400);
  });

  it('a socket opened by another site’s page is closed', async () => {
    expect(await closeCode({ origin: 'https://elsewhere.example' }, { type: 'connection_init' })).toBe(4403);
  });

  it('a message that is too large closes the socket', async () => {
    expect(await closeCode({}, { type: 'connection_init', payload: { x: 'x'.repeat(70_000) } })).toBe(1009);
  });

  it('a socket that says nothing is closed within three seconds', async () => {
    expect(await closeCode({}, null)).toBe(4408);
  });
});

function closeCode(headers: Record<string, string>, message: object | null): Promise<number> {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  return new Promise((resolve, reject) => {
    socket.on('open', () => message && socket.send(JSON.stringify(message)));
    socket.on('close', resolve);
    socket.on('error', reject);
  });
}
