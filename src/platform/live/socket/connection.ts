import { GraphQLError } from 'graphql';
import type { SubscribeMessage } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Viewer } from '../../access/index.js';
import type { AskedSubscription } from '../following/read-subscription.js';
import type { Joined } from '../following/executions.js';
import { messageBound, SOCKET_BOUNDS } from './bounds.js';
import type { Outgoing } from './outgoing.js';
import { CLOSED, readMessage, type ClientMessage, type Closing } from './protocol.js';
import { Subscription, type Come } from './subscription.js';
import type { Watched } from './viewer-watcher.js';

/** What a connection needs of the server. */
export interface Serving {
  /** Who is behind it; null when their session has as many sockets as it may. */
  receive(language: unknown, close: () => void): Promise<Watched | null>;
  read(payload: SubscribeMessage['payload']): AskedSubscription | readonly GraphQLError[];
  join(asked: AskedSubscription, viewer: Viewer, subscription: Subscription): Promise<Joined>;
}

/** One socket of somebody, in the words of graphql-transport-ws. */
export class Connection {
  private state: 'opened' | 'greeted' | 'served' | 'closed' = 'opened';
  private watched: Watched | null = null;
  private isDelayed = false;
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly isWithinBound = messageBound(SOCKET_BOUNDS.messagesInTenSeconds);
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly socket: WebSocket,
    readonly outgoing: Outgoing,
    private readonly serving: Serving,
  ) {
    this.timer = setTimeout(() => this.close(CLOSED.initTimeout), SOCKET_BOUNDS.initWithinMs);
    socket.on('message', (data, isBinary) => this.hear(readMessage(data, isBinary)));
    socket.on('close', () => this.forget());
  }

  close({ code, reason }: Closing): void {
    this.forget();
    this.socket.close(code, reason);
  }

  /** In the payload of a ping, which is there for that: whether what is sent may be late. */
  tellDelayed(delayed: boolean): void {
    this.isDelayed = delayed;
    if (this.state === 'served') this.outgoing.answer({ type: 'ping', payload: { delayed } });
  }

  private hear(message: ClientMessage | null): void {
    if (this.state === 'closed') return;
    if (!message) return this.close(CLOSED.badRequest);
    if (!this.isWithinBound()) return this.close(CLOSED.tooManyMessages);
    if (message.type === 'connection_init') return this.greet(message.payload);
    if (message.type === 'ping') return this.outgoing.answer({ type: 'pong' });
    if (message.type === 'complete') return this.unsubscribe(message.id);
    if (message.type === 'subscribe') this.subscribe(message);
  }

  private greet(payload: Record<string, unknown> | null | undefined): void {
    if (this.state !== 'opened') return this.close(CLOSED.initTwice);
    this.state = 'greeted';
    this.serving
      .receive(payload?.['language'], () => this.close(CLOSED.sessionChanged))
      .then(
        (watched) => this.serve(watched),
        () => this.close(CLOSED.tryAgainLater),
      );
  }

  private serve(watched: Watched | null): void {
    if (!watched) return this.close(CLOSED.tooManySockets);
    if (this.state !== 'greeted') return watched.stop();
    clearTimeout(this.timer);
    this.watched = watched;
    this.state = 'served';
    this.outgoing.answer({ type: 'connection_ack' });
    if (this.isDelayed) this.tellDelayed(true);
  }

  private subscribe({ id, payload }: SubscribeMessage): void {
    if (!this.watched) return this.close(CLOSED.unauthorized);
    if (this.subscriptions.has(id)) return this.close(CLOSED.alreadySubscribed);
    const subscription = new Subscription(id, comeIn(payload), this.outgoing, () => this.subscriptions.delete(id));
    this.subscriptions.set(id, subscription);
    if (this.subscriptions.size > SOCKET_BOUNDS.subscriptions) return subscription.refuse([TOO_MANY]);
    const asked = this.serving.read(payload);
    if (!('args' in asked)) return subscription.refuse(asked);
    void this.join(asked, this.watched.viewer, subscription);
  }

  private async join(asked: AskedSubscription, viewer: Viewer, subscription: Subscription): Promise<void> {
    const joined = await this.serving.join(asked, viewer, subscription);
    if ('errors' in joined) subscription.refuse(joined.errors);
    else subscription.joined(joined.leave);
  }

  private unsubscribe(id: string): void {
    this.subscriptions.get(id)?.stop();
    this.subscriptions.delete(id);
  }

  private forget(): void {
    this.state = 'closed';
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions.values()) subscription.stop();
    this.subscriptions.clear();
    this.watched?.stop();
    this.watched = null;
  }
}

const TOO_MANY = new GraphQLError(`More than ${SOCKET_BOUNDS.subscriptions} subscriptions on one socket.`);

const LONGEST_CURSOR = 2_000;

function comeIn({ extensions }: SubscribeMessage['payload']): Come {
  const { version, cursor } = extensions ?? {};
  return {
    version: typeof version === 'string' && /^\d{1,20}$/.test(version) ? BigInt(version) : 0n,
    cursor: typeof cursor === 'string' && cursor.length <= LONGEST_CURSOR ? cursor : null,
  };
}
