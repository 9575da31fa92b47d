import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { Ready } from '../following/ready.js';

/**
 * What goes out over one socket. While its reader takes nothing, only the newest state of each subscription waits:
 * what is kept for somebody never grows with what happens.
 */
export class Outgoing {
  private readonly waiting = new Map<string, Ready>();
  private readonly asking = new Map<string, () => void>();
  private slowSince: number | null = null;

  constructor(
    private readonly socket: WebSocket,
    private readonly stream: Duplex,
  ) {
    stream.on('drain', () => this.sendWaiting());
  }

  /** How long its reader has taken nothing, in milliseconds. */
  slowFor(now: number): number {
    return this.slowSince === null ? 0 : now - this.slowSince;
  }

  state(subscription: string, state: Ready): void {
    if (this.isFull()) this.waiting.set(subscription, state);
    else this.write(state.messageFor(subscription));
  }

  /** False while its reader takes nothing. */
  canTake(): boolean {
    return !this.isFull();
  }

  /** Calls `ask` when its reader takes something again. */
  whenItCan(subscription: string, ask: () => void): void {
    this.asking.set(subscription, ask);
  }

  /** What the protocol owes an answer; as many as there are messages, which are bounded. */
  answer(message: object): void {
    this.write(Buffer.from(JSON.stringify(message)));
  }

  forget(subscription: string): void {
    this.waiting.delete(subscription);
    this.asking.delete(subscription);
  }

  private sendWaiting(): void {
    this.slowSince = null;
    for (const [subscription, state] of this.waiting) {
      if (this.isFull()) return;
      this.waiting.delete(subscription);
      this.write(state.messageFor(subscription));
    }
    const asking = [...this.asking.values()];
    this.asking.clear();
    for (const ask of asking) ask();
  }

  private isFull(): boolean {
    if (!this.stream.writableNeedDrain) return false;
    this.slowSince ??= performance.now();
    return true;
  }

  private write(message: Buffer): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(message, { binary: false });
  }
}
