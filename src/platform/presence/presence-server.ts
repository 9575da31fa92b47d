import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Server, type ServerOptions } from 'socket.io';
import { SETTINGS, type Settings } from '../config/settings.js';
import { isSameOrigin } from '../live/socket/origin.js';
import { betweenNodes, type BetweenNodes } from './between-nodes.js';
import { BOUNDS } from './bounds.js';
import { Presence } from './presence.js';
import type { PresenceIo } from './presence.protocol.js';
import { Visitors } from './visitors.js';

const PATH = '/presence';
const SAY_WHO_WITHIN_MS = 3_000;
const PING_EVERY_MS = 12_000;
const PONG_WITHIN_MS = 10_000;

/** Presence over socket.io, on the server's own port. Where it can't be reached, pages are without it and lack nothing else. */
@Injectable()
export class PresenceServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private running: { io: PresenceIo; nodes: BetweenNodes } | null = null;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly presence: Presence,
    private readonly visitors: Visitors,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    // Commands and the worker have no HTTP server, and nobody is present there.
    const server = this.http.httpAdapter?.getHttpServer() as HttpServer | undefined;
    if (!server) return;
    const nodes = betweenNodes(this.settings);
    const io: PresenceIo = new Server(server, { ...this.options(), adapter: nodes.adapter });
    this.running = { io, nodes };
    io.use((socket, next) => {
      this.visitors.receive(socket).then(() => next(), next);
    });
    io.on('connection', (socket) => this.visitors.serve(socket));
    io.of('/').on('news', (news) => this.presence.hear(news));
    io.of('/').on('ask', (node) => this.presence.asked(node));
    this.presence.start({ tell: (news) => io.serverSideEmit('news', news), ask: (node) => io.serverSideEmit('ask', node) });
  }

  /** Before HTTP closes, which waits for every socket. The server's HTTP isn't closed with it, as `io.close` would. */
  async beforeApplicationShutdown(): Promise<void> {
    if (!this.running) return;
    const { io, nodes } = this.running;
    this.running = null;
    await this.presence.stop();
    io.engine.close();
    await io.of('/').adapter.close();
    await nodes.close();
  }

  private options(): Partial<ServerOptions> {
    return {
      path: PATH,
      transports: ['websocket'],
      serveClient: false,
      connectTimeout: SAY_WHO_WITHIN_MS,
      pingInterval: PING_EVERY_MS,
      pingTimeout: PONG_WITHIN_MS,
      maxHttpBufferSize: BOUNDS.messageBytes,
      // Other upgrades on this server are somebody else's to answer.
      destroyUpgrade: false,
      allowRequest: (request, answer) => answer(null, this.mayConnect(request)),
    };
  }

  private mayConnect(request: IncomingMessage): boolean {
    const clients = this.running?.io.engine.clientsCount ?? 0;
    return clients < BOUNDS.socketsOfANode && isSameOrigin(request, this.settings.publicUrl);
  }
}
