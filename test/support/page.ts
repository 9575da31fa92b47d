import { io, type Socket } from 'socket.io-client';
import type { Told } from '../../src/platform/index.js';

/** A page that is open somewhere: present over a real socket.io connection. */
export class Page {
  readonly told: Told[] = [];
  readonly gone: string[] = [];
  /** Everything that came from the server, as it came. */
  readonly raw: string[] = [];
  readonly socket: Socket;
  private readonly waiting = new Set<() => void>();
  private ended = '';

  constructor(url: string, headers: Record<string, string>, language: string) {
    const options = { path: '/presence', transports: ['websocket'], forceNew: true, reconnection: false };
    this.socket = io(url, { ...options, extraHeaders: headers, auth: { language } });
    this.socket.onAny((...message: unknown[]) => this.raw.push(JSON.stringify(message)));
    this.socket.on('here', (told: Told) => this.note(() => this.told.push(told)));
    this.socket.on('gone', (place: string) => this.note(() => this.gone.push(place)));
    this.socket.on('disconnect', (reason) => this.note(() => (this.ended = reason)));
    this.socket.on('connect_error', (error) => this.note(() => (this.ended = error.message)));
  }

  arrive(place: string): Promise<boolean> {
    return this.socket.timeout(5_000).emitWithAck('arrive', place) as Promise<boolean>;
  }

  leave(place: string): void {
    this.socket.emit('leave', place);
  }

  types(): void {
    this.socket.emit('writing');
  }

  /** The first message, already come or still to come, that holds. The test's own time limit ends the wait. */
  async until(holds: (told: Told) => boolean): Promise<Told> {
    for (;;) {
      const found = this.told.find(holds);
      if (found) return found;
      await this.next();
    }
  }

  /** As `until`, for what is said from now on. */
  fromNow(holds: (told: Told) => boolean): Promise<Told> {
    this.told.length = 0;
    return this.until(holds);
  }

  async untilGone(): Promise<string> {
    while (this.gone.length === 0) await this.next();
    return this.gone[0] ?? '';
  }

  /** Why the connection ended, or wasn't made. */
  async untilEnded(): Promise<string> {
    while (!this.ended) await this.next();
    return this.ended;
  }

  close(): void {
    this.socket.disconnect();
  }

  private note(what: () => void): void {
    what();
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const resolve of waiting) resolve();
  }

  private next(): Promise<void> {
    return new Promise((resolve) => this.waiting.add(resolve));
  }
}
