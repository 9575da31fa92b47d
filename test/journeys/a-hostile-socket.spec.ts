import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SupportIdea, type IdeaEntity } from '../../src/ideas/index.js';
import { globalId, type Viewer } from '../../src/platform/index.js';
import { SOCKET_BOUNDS } from '../../src/platform/live/socket/bounds.js';
import { startApp, type TestApp } from '../support/app.js';
import { BareSocket } from '../support/bare-socket.js';
import { signedInAs } from '../support/client.js';
import { anOpenIdea } from '../support/ideas.js';
import { aCitizen, aTown } from '../support/town.js';

let app: TestApp;
let citizen: Viewer;
let idea: IdeaEntity;

const FOLLOW = 'subscription ($id: ID!) { idea(id: $id) { title supportCount } }';

beforeAll(async () => {
  app = await startApp();
  const town = await aTown(app);
  citizen = await aCitizen(app);
  idea = await anOpenIdea(app, town, { title: 'Benches by the lake' });
});

afterAll(async () => app?.close());

const theIdea = (): { id: string } => ({ id: globalId('idea', idea.id) });

describe('S4: a client that breaks the protocol is closed with the protocol’s own code', () => {
  const greeting = { type: 'connection_init' };
  const subscribing = { id: 'a', type: 'subscribe', payload: { query: '{ __typename }' } };

  it.each([
    ['subscribes before it is acknowledged', [subscribing], 4401],
    ['greets twice', [greeting, greeting], 4429],
    ['says what is no message', [{ hello: 'there' }], 4400],
    ['says what only a server says', [{ type: 'connection_ack' }], 4400],
    ['subscribes without an id', [greeting, { type: 'subscribe', payload: { query: FOLLOW } }], 4400],
    ['subscribes without a query', [greeting, { id: 'a', type: 'subscribe', payload: {} }], 4400],
    ['says a list', [[]], 4400],
    ['says nothing at all', [null], 4400],
  ])('%s', async (_what, messages, code) => {
    const socket = await BareSocket.open(app);
    for (const message of messages) socket.say(message);
    expect(await socket.untilClosed()).toBe(code);
  });

  it('subscribes twice with one id', async () => {
    const socket = await BareSocket.greeted(app);
    socket.subscribe('same', FOLLOW, theIdea());
    socket.subscribe('same', FOLLOW, theIdea());
    expect(await socket.untilClosed()).toBe(4409);
  });

  it('sends garbage, and sends bytes', async () => {
    const garbage = await BareSocket.open(app);
    garbage.socket.send('{"type":');
    expect(await garbage.untilClosed()).toBe(4400);
    const binary = await BareSocket.open(app);
    binary.socket.send(Buffer.from(JSON.stringify(greeting)), { binary: true });
    expect(await binary.untilClosed()).toBe(4400);
  });

  it('sends a mebibyte', async () => {
    const socket = await BareSocket.greeted(app);
    socket.socket.send(JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(1024 * 1024) } }));
    expect(await socket.untilClosed()).toBe(1009);
  });

  it('speaks another protocol', async () => {
    const socket = await BareSocket.open(app, { protocols: [] });
    expect(await socket.untilClosed()).toBe(4406);
  });

  it('says too much', async () => {
    const socket = await BareSocket.greeted(app);
    for (let count = 0; count <= SOCKET_BOUNDS.messagesInTenSeconds; count++) socket.say({ type: 'ping' });
    expect(await socket.untilClosed()).toBe(4414);
  });

  it('asks a query over the socket: refused, and the socket stays', async () => {
    const socket = await BareSocket.greeted(app);
    socket.subscribe('query', '{ ideas(first: 1) { nodes { title } } }');
    expect(JSON.stringify(await socket.until('error', 'query'))).toContain('carries subscriptions only');
    socket.subscribe('query', FOLLOW, theIdea());
    expect(JSON.stringify(await socket.until('next', 'query'))).toContain('Benches by the lake');
    socket.socket.close();
  });
});

describe('S4: how much may be open', () => {
  it('more subscriptions than a page needs are refused one by one', async () => {
    const socket = await BareSocket.greeted(app);
    for (let count = 0; count <= SOCKET_BOUNDS.subscriptions; count++) socket.subscribe(`s${count}`, FOLLOW, theIdea());
    await socket.until('error', `s${SOCKET_BOUNDS.subscriptions}`);
    await socket.until('next', 's0');
    socket.socket.close();
  });

  it('a session has only so many sockets, and gets one back when one is closed', async () => {
    const { headers } = await signedInAs(app, citizen);
    const open = await Promise.all(Array.from({ length: SOCKET_BOUNDS.ofASession }, () => BareSocket.greeted(app, { headers: { cookie: headers['cookie'] ?? '' } })));
    const tooMany = await BareSocket.open(app, { headers: { cookie: headers['cookie'] ?? '' } });
    tooMany.say({ type: 'connection_init' });
    expect(await tooMany.untilClosed()).toBe(4415);
    open[0]?.socket.close();
    await open[0]?.untilClosed();
    const again = await BareSocket.greeted(app, { headers: { cookie: headers['cookie'] ?? '' } });
    for (const { socket } of [...open, again]) socket.close();
  });

  it('a class behind one address gets in', async () => {
    const sockets = await Promise.all(Array.from({ length: 60 }, () => BareSocket.greeted(app)));
    expect(sockets.every(({ closed }) => closed === null)).toBe(true);
    for (const { socket } of sockets) socket.close();
  });
});

describe('unsubscribing', () => {
  it('nothing is sent for it any more, and its id may be used again', async () => {
    const socket = await BareSocket.greeted(app);
    for (const id of ['1', '2']) socket.subscribe(id, FOLLOW, theIdea());
    await socket.until('next', '1');
    await socket.until('next', '2');
    socket.say({ id: '1', type: 'complete' });
    socket.heard.length = 0;
    // Answered after what was said before it: from here on the first one has ended.
    socket.say({ type: 'ping' });
    await socket.until('pong');
    await app.get(SupportIdea).execute(await aCitizen(app), { ideaId: idea.id });
    await socket.until('next', '2');
    expect(socket.heard.filter(({ id }) => id === '1')).toEqual([]);
    socket.subscribe('1', FOLLOW, theIdea());
    await socket.until('next', '1');
    socket.socket.close();
  });
});
