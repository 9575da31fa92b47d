import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import WebSocket, { WebSocketServer } from 'ws';
import { Ready } from '../../src/platform/live/following/ready.js';
import { SOCKET_BOUNDS } from '../../src/platform/live/socket/bounds.js';
import { Outgoing } from '../../src/platform/live/socket/outgoing.js';
import { eventually } from '../support/eventually.js';

const STATES = 400;
const SIZE = 100_000;

let server: Server;
let opened: Outgoing[];
let streams: { writableLength: number }[];
let clients: WebSocket[];

beforeEach(async () => {
  opened = [];
  streams = [];
  clients = [];
  const sockets = new WebSocketServer({ noServer: true });
  server = createServer();
  server.on('upgrade', (request, stream, head) =>
    sockets.handleUpgrade(request, stream, head, (socket) => {
      opened.push(new Outgoing(socket, stream));
      streams.push(stream);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  for (const client of clients) client.terminate();
  await new Promise((resolve) => server.close(resolve));
});

async function aReader(): Promise<{ socket: WebSocket; versions: number[] }> {
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  clients.push(socket);
  const versions: number[] = [];
  socket.on('message', (data: Buffer) => versions.push(Number((JSON.parse(data.toString()) as { payload: { extensions: { version: string } } }).payload.extensions.version)));
  await new Promise((resolve) => socket.once('open', resolve));
  return { socket, versions };
}

/** As one event after another does, each state to everybody. */
async function sendStates(): Promise<void> {
  const data = 'x'.repeat(SIZE);
  for (let version = 1; version <= STATES; version++) {
    const state = new Ready(JSON.stringify({ data }), BigInt(version));
    for (const outgoing of opened) outgoing.state('1', state);
    await new Promise(setImmediate);
  }
}

describe('S4: a socket that stops reading', () => {
  it('keeps the newest state only, and gets that when it reads again; those who read are sent everything', async () => {
    const stopped = await Promise.all(Array.from({ length: 20 }, () => aReader()));
    for (const { socket } of stopped) socket.pause();
    const reading = await aReader();
    await sendStates();
    await eventually(() => reading.versions.at(-1) === STATES, 20);
    const kept = streams.slice(0, stopped.length).map(({ writableLength }) => writableLength);
    expect(Math.max(...kept)).toBeLessThan(3 * SIZE);
    for (const { socket } of stopped) socket.resume();
    await eventually(() => stopped.every(({ versions }) => versions.at(-1) === STATES), 20);
    for (const { versions } of stopped) {
      expect(versions.length).toBeLessThan(STATES);
      expect(versions).toEqual([...versions].sort((one, other) => one - other));
    }
  });

  it('is known to be slow for as long as it takes nothing', async () => {
    const { socket, versions } = await aReader();
    socket.pause();
    await sendStates();
    const [outgoing] = opened;
    expect(outgoing?.slowFor(performance.now() + SOCKET_BOUNDS.slowForMs)).toBeGreaterThanOrEqual(SOCKET_BOUNDS.slowForMs);
    socket.resume();
    await eventually(() => versions.at(-1) === STATES, 20);
    expect(outgoing?.slowFor(performance.now() + SOCKET_BOUNDS.slowForMs)).toBe(0);
  });
});
