import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { ServerOptions } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { ViewerSource, type Viewer } from '../access/index.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { LIMITS } from '../graphql/limits.js';
import { Executions } from './executions.js';
import { Live } from './live.js';
import { isSameOrigin } from './origin.js';
import { readSubscription } from './read-subscription.js';

const PATH = '/graphql';
const INIT_WITHIN_MS = 3_000;
const PING_EVERY_MS = 12_000;
/** The client comes back with the session it has then. */
export const SESSION_CHANGED = { code: 4403, reason: 'Session changed' } as const;

type SocketExtra = Extra & Record<PropertyKey, unknown> & {
  viewer?: Viewer;
  stopWatching?: () => void;
};

/** GraphQL subscriptions over WebSocket (graphql-transport-ws), with bounds of their own: those of HTTP don't reach here (S4). */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, OnApplicationShutdown {
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
    const server = this.http.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (new URL(request.url ?? '/', 'http://socket').pathname !== PATH) return;
      this.sockets.handleUpgrade(request, socket, head, (opened) => this.sockets.emit('connection', opened, request));
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.served.dispose();
  }

  private options(): ServerOptions<Record<string, unknown>, SocketExtra> {
    return {
      connectionInitWaitTimeout: INIT_WITHIN_MS,
      onConnect: async (context) => {
        if (!isSameOrigin(context.extra.request, this.settings.publicUrl)) return false;
        await this.watcher.watch(context.extra, context.connectionParams);
        return true;
      },
      onDisconnect: (context) => context.extra.stopWatching?.(),
      onSubscribe: (context, id, payload) => {
        const { viewer } = context.extra;
        if (!viewer) throw new Error('A socket without a viewer');
        return readSubscription(this.schema.schema, payload, viewer, id);
      },
      subscribe: (args) => this.executions.subscribe(args),
    };
  }
}

/** Knows who is behind each socket, and closes it when that stops being true (S3). */
@Injectable()
export class ViewerWatcher {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly live: Live,
  ) {}

  async watch(extra: SocketExtra, params: Readonly<Record<string, unknown>> | undefined): Promise<void> {
    const headers = { ...extra.request.headers };
    if (typeof params?.['language'] === 'string') headers['accept-language'] = params['language'];
    const viewer = await this.viewers.of(headers);
    extra.viewer = viewer;
    const close = (): void => extra.socket.close(SESSION_CHANGED.code, SESSION_CHANGED.reason);
    const stopListening = this.live.listen(revocationTopics(viewer), close);
    const stopTimer = whenExpired(viewer, close);
    extra.stopWatching = () => {
      stopListening();
      stopTimer();
    };
  }
}

function revocationTopics(viewer: Viewer): string[] {
  const topics = [viewer.sessionId && `session:${viewer.sessionId}`, viewer.accountId && `account:${viewer.accountId}`];
  return [...topics, viewer.profile && `profile:${viewer.profile.id}`].filter((topic) => typeof topic === 'string');
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

function whenExpired(viewer: Viewer, close: () => void): () => void {
  if (!viewer.sessionExpiresAt) return () => undefined;
  const timer = setTimeout(close, Math.min(viewer.sessionExpiresAt.getTime() - Date.now(), LONGEST_TIMER_MS));
  timer.unref();
  return () => clearTimeout(timer);
}
