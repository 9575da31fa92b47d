import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { WebSocketServer, type WebSocket } from 'ws';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { LIMITS } from '../../graphql/limits.js';
import { Executions } from '../following/executions.js';
import { SubscriptionReader } from '../following/read-subscription.js';
import { addressOf } from './address.js';
import { SOCKET_BOUNDS, SocketCount } from './bounds.js';
import { Connection, type Serving } from './connection.js';
import { Heartbeat } from './heartbeat.js';
import { isSameOrigin } from './origin.js';
import { Outgoing } from './outgoing.js';
import { CLOSED, SUBPROTOCOL, type Closing } from './protocol.js';
import { ViewerWatcher, type Watched } from './viewer-watcher.js';

const PATH = '/graphql';
const CLOSES_WITHIN_MS = 1_000;

/**
 * GraphQL subscriptions over WebSocket (graphql-transport-ws). A server of our own, because a library's executes and writes
 * JSON for each socket; with bounds of its own, because those of HTTP don't reach here (S4).
 */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.socketMessageBytes,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  });
  private readonly heartbeat: Heartbeat;
  private readonly ofSessions = new SocketCount(SOCKET_BOUNDS.ofASession);
  private readonly ofAddresses = new SocketCount(SOCKET_BOUNDS.ofAnAddress);
  private readonly subscriptions: SubscriptionReader;
  private opened = 0;

  constructor(
    private readonly http: HttpAdapterHost,
    schema: GraphQLSchemaHost,
    private readonly executions: Executions,
    private readonly watcher: ViewerWatcher,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.heartbeat = new Heartbeat(() => executions.areFresh());
    this.subscriptions = new SubscriptionReader(() => schema.schema);
  }

  onApplicationBootstrap(): void {
    // Commands and the worker have no HTTP server, and nobody to send to.
    const server = this.http.httpAdapter?.getHttpServer() as Server | undefined;
    server?.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
      if (new URL(request.url ?? '/', 'http://socket').pathname !== PATH) return;
      this.sockets.handleUpgrade(request, stream, head, (socket) => this.open(socket, stream, request));
    });
  }

  /** Before HTTP closes, which waits for every socket. */
  async beforeApplicationShutdown(): Promise<void> {
    this.heartbeat.stop();
    const open = this.heartbeat.all();
    const closed = Promise.all(open.map(([socket]) => new Promise((resolve) => socket.once('close', resolve))));
    for (const [, connection] of open) connection.close(CLOSED.goingAway);
    const timer = setTimeout(() => open.forEach(([socket]) => socket.terminate()), CLOSES_WITHIN_MS);
    await closed;
    clearTimeout(timer);
  }

  private open(socket: WebSocket, stream: Duplex, request: IncomingMessage): void {
    // What goes wrong with a socket closes it, which is all there is to do about it.
    socket.on('error', () => undefined);
    const refused = this.refusal(socket, request);
    if (refused) return socket.close(refused.code, refused.reason);
    const giveBack = this.ofAddresses.take(addressOf(request, this.settings.TRUSTED_PROXIES));
    if (!giveBack) return socket.close(CLOSED.tooManySockets.code, CLOSED.tooManySockets.reason);
    socket.on('close', giveBack);
    this.heartbeat.watch(socket, new Connection(socket, new Outgoing(socket, stream), this.serving(request)));
  }

  private refusal(socket: WebSocket, request: IncomingMessage): Closing | null {
    if (!isSameOrigin(request, this.settings.publicUrl)) return CLOSED.otherOrigin;
    if (socket.protocol !== SUBPROTOCOL) return CLOSED.subprotocol;
    return this.heartbeat.size >= SOCKET_BOUNDS.ofANode ? CLOSED.tooManySockets : null;
  }

  /** Keeps of the request only what says who is asking. */
  private serving({ headers: { cookie, 'accept-language': preferred } }: IncomingMessage): Serving {
    const requestId = `socket-${++this.opened}`;
    return {
      receive: (language, close) => this.receive({ cookie, 'accept-language': preferred }, language, close),
      read: (payload) => this.subscriptions.read(payload),
      join: (asked, viewer, subscription) => this.executions.join(asked, { viewer, requestId, http: null, shownProfileId: null }, subscription),
    };
  }

  private async receive(headers: IncomingHttpHeaders, language: unknown, close: () => void): Promise<Watched | null> {
    const watched = await this.watcher.watch(headers, language, close);
    const { sessionId } = watched.viewer;
    if (!sessionId) return watched;
    const giveBack = this.ofSessions.take(sessionId);
    if (giveBack) return { viewer: watched.viewer, stop: () => (watched.stop(), giveBack()) };
    watched.stop();
    return null;
  }
}
