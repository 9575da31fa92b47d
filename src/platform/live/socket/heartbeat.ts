import type { WebSocket } from 'ws';
import { SOCKET_BOUNDS } from './bounds.js';
import type { Connection } from './connection.js';
import { CLOSED } from './protocol.js';

/** Twice that, and a socket whose other end is gone has been found. */
const EVERY_MS = 12_000;

const LOOKS_EVERY_MS = 500;

/** Finds sockets whose other end is gone or takes nothing, and says to all when this node may have missed something. */
export class Heartbeat {
  private readonly connections = new Map<WebSocket, Connection>();
  private readonly silent = new Set<WebSocket>();
  private readonly timers = [setInterval(() => this.beat(), EVERY_MS).unref(), setInterval(() => this.look(), LOOKS_EVERY_MS).unref()];
  private wasFresh = true;

  constructor(private readonly isFresh: () => boolean) {}

  get size(): number {
    return this.connections.size;
  }

  watch(socket: WebSocket, connection: Connection): void {
    this.connections.set(socket, connection);
    if (!this.wasFresh) connection.tellDelayed(true);
    socket.on('pong', () => this.silent.delete(socket));
    socket.on('close', () => this.forget(socket));
  }

  all(): readonly (readonly [WebSocket, Connection])[] {
    return [...this.connections];
  }

  stop(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  private beat(): void {
    const now = performance.now();
    for (const [socket, connection] of this.connections) {
      if (this.silent.has(socket)) socket.terminate();
      else if (connection.outgoing.slowFor(now) >= SOCKET_BOUNDS.slowForMs) connection.close(CLOSED.tooSlow);
      this.silent.add(socket);
      socket.ping();
    }
  }

  private look(): void {
    const fresh = this.isFresh();
    if (fresh === this.wasFresh) return;
    this.wasFresh = fresh;
    for (const connection of this.connections.values()) connection.tellDelayed(!fresh);
  }

  private forget(socket: WebSocket): void {
    this.connections.delete(socket);
    this.silent.delete(socket);
  }
}
