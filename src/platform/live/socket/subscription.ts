import type { Follower } from '../following/execution.js';
import type { Ready } from '../following/ready.js';
import type { Outgoing } from './outgoing.js';

/** One subscription of one socket. */
export class Subscription implements Follower {
  private leave: (() => void) | null = null;
  private isOver = false;

  /** @param onEnd to be told when there is nothing to follow any more */
  constructor(
    readonly id: string,
    readonly seen: bigint,
    private readonly outgoing: Outgoing,
    private readonly onEnd: (id: string) => void,
  ) {}

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
