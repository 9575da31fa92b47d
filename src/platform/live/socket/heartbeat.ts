import type { WebSocket } from 'ws';
import { SOCKET_BOUNDS } from './bounds.js';
import type { Connection } from './connection.js';
import { CLOSED } from './protocol.js';

/** Twice that, and a socket whose other end is gone has been found. */
const EVERY_MS = 12_000;

/** Finds sockets whose other end is gone or takes nothing. */
export class Heartbeat {
  private readonly connections = new Map<WebSocket, Connection>();
  private readonly silent = new Set<WebSocket>();
  private readonly timer = setInterval(() => this.beat(), EVERY_MS).unref();

  get size(): number {
    return this.connections.size;
  }

  watch(socket: WebSocket, connection: Connection): void {
    this.connections.set(socket, connection);
    socket.on('pong', () => this.silent.delete(socket));
    socket.on('close', () => this.forget(socket));
  }

  all(): readonly (readonly [WebSocket, Connection])[] {
    return [...this.connections];
  }

  stop(): void {
    clearInterval(this.timer);
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

  private forget(socket: WebSocket): void {
    this.connections.delete(socket);
    this.silent.delete(socket);
  }
}
