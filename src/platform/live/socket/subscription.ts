import type { FeedFollower } from '../following/feed-execution.js';
import type { Ready } from '../following/ready.js';
import type { Outgoing } from './outgoing.js';

/** What a client that comes back has seen, as it was given with the last message. */
export interface Come {
  readonly version: bigint;
  /** Of a feed. */
  readonly cursor: string | null;
}

/** One subscription of one socket. */
export class Subscription implements FeedFollower {
  private leave: (() => void) | null = null;
  private isOver = false;

  /**
   * @param come how far its client has come
   * @param onEnd to be told when there is nothing to follow any more
   */
  constructor(
    readonly id: string,
    private readonly come: Come,
    private readonly outgoing: Outgoing,
    private readonly onEnd: (id: string) => void,
  ) {}

  get seen(): bigint {
    return this.come.version;
  }

  get cursor(): string | null {
    return this.come.cursor;
  }

  canTake(): boolean {
    return this.outgoing.canTake();
  }

  whenTheyCan(ask: () => void): void {
    if (!this.isOver) this.outgoing.whenItCan(this.id, ask);
  }

  /** Whoever unsubscribed while it was being joined is let go at once. */
  joined(leave: () => void): void {
    if (this.isOver) leave();
    else this.leave = leave;
  }

  hand(state: Ready): void {
    if (!this.isOver) this.outgoing.state(this.id, state);
  }

  end(): void {
    if (this.isOver) return;
    this.stop();
    this.outgoing.answer({ id: this.id, type: 'complete' });
    this.onEnd(this.id);
  }

  refuse(errors: readonly object[]): void {
    if (this.isOver) return;
    this.stop();
    this.outgoing.answer({ id: this.id, type: 'error', payload: errors });
    this.onEnd(this.id);
  }

  stop(): void {
    this.isOver = true;
    this.outgoing.forget(this.id);
    this.leave?.();
  }
}
