import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { ServerOptions } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { SETTINGS, type Settings } from '../config/settings.js';
import { LIMITS } from '../graphql/limits.js';
import { Executions } from './executions.js';
import { isSameOrigin } from './origin.js';
import { readSubscription } from './read-subscription.js';
import { ViewerWatcher, type Watched } from './viewer-watcher.js';

const PATH = '/graphql';
const INIT_WITHIN_MS = 3_000;
const PING_EVERY_MS = 12_000;
/** The client comes back with the session it has then. */
const SESSION_CHANGED = { code: 4403, reason: 'Session changed' } as const;

type SocketExtra = Extra & Record<PropertyKey, unknown> & { watched?: Watched };

/** GraphQL subscriptions over WebSocket (graphql-transport-ws), with bounds of their own: those of HTTP don't reach here (S4). */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.socketMessageBytes });
  private readonly served: ReturnType<typeof useServer>;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schema: GraphQLSchemaHost,
    private readonly executions: Executions,
    private readonly watcher: ViewerWatcher,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.served = useServer<Record<string, unknown>, SocketExtra>(this.options(), this.sockets, PING_EVERY_MS);
  }

  onApplicationBootstrap(): void {
    // Commands and the worker have no HTTP server, and nobody to send to.
    const server = this.http.httpAdapter?.getHttpServer() as Server | undefined;
    server?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (new URL(request.url ?? '/', 'http://socket').pathname !== PATH) return;
      this.sockets.handleUpgrade(request, socket, head, (opened) => this.sockets.emit('connection', opened, request));
    });
  }

  /** Before HTTP closes, which waits for every socket. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.served.dispose();
  }

  private options(): ServerOptions<Record<string, unknown>, SocketExtra> {
    return {
      connectionInitWaitTimeout: INIT_WITHIN_MS,
      onConnect: async (context) => {
        const { request, socket } = context.extra;
        if (!isSameOrigin(request, this.settings.publicUrl)) return false;
        const close = (): void => socket.close(SESSION_CHANGED.code, SESSION_CHANGED.reason);
        context.extra.watched = await this.watcher.watch(request.headers, context.connectionParams?.['language'], close);
        return true;
      },
      onDisconnect: (context) => context.extra.watched?.stop(),
      onSubscribe: (context, id, payload) => {
        const { watched } = context.extra;
        if (!watched) throw new Error('A socket without a viewer');
        return readSubscription(this.schema.schema, payload, watched.viewer, id);
      },
      subscribe: (args) => this.executions.subscribe(args),
    };
  }
}
