import { setTimeout as startTimer, clearTimeout as stopTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { Ready } from './ready.js';

/** Changes of one thing that come together are sent together: at most four a second, the last one always. */
const AT_MOST_EVERY_MS = 250;
/** Somebody who comes later is sent what was read for the others, unless that is older: not every change tells an event. */
const HANDED_ON_FOR_MS = 1_000;
const LOOK_AGAIN_AFTER_MS = 100;

/** Whoever follows an execution. */
export interface Follower {
  /** The version it has seen already: it is never handed an older state. */
  readonly seen: bigint;
  /** Never waits: whoever is slow keeps the newest. */
  hand(state: Ready): void;
  /** There is nothing to see (any more). */
  end(): void;
}

/** What an execution reads. */
export interface Source {
  /** Reads the present state. Never rejects. */
  read(): Promise<ExecutionResult>;
  /** False while nothing may be sent that could have been revoked meanwhile (S3). */
  maySend(): boolean;
  /** How far this node has followed the outbox: what is read from now on is at least as new. */
  version(): bigint;
}

interface State {
  readonly ready: Ready;
  readonly version: bigint;
  readonly readAt: number;
}

/**
 * One operation as one viewer (or as all who see the same): read once for each change and handed to all who follow.
 * It is read by one at a time, so that nobody is handed an older state after a newer one, and what hasn't changed isn't sent again.
 */
export class Execution {
  /** With what each was handed last. */
  private readonly followers = new Map<Follower, Ready | null>();
  private newcomers = new Set<Follower>();
  private state: State | null = null;
  private timer: NodeJS.Timeout | null = null;
  private reading = false;
  private changedMeanwhile = false;
  private lastReadAt = -Infinity;
  private idle: () => void = () => undefined;

  constructor(private readonly source: Source) {}

  onIdle(idle: () => void): void {
    this.idle = idle;
  }

  /** A new follower is sent the present state first. */
  add(follower: Follower): void {
    this.followers.set(follower, null);
    if (this.state && this.isRecent(this.state) && this.fits(this.state, follower)) return this.hand(follower, this.state.ready);
    this.newcomers.add(follower);
    if (!this.reading) this.readAfter(0);
  }

  remove(follower: Follower): void {
    this.newcomers.delete(follower);
    if (!this.followers.delete(follower) || this.followers.size > 0) return;
    if (this.timer) stopTimer(this.timer);
    this.idle();
  }

  /** To be called for each event: what is sent from now on holds it. */
  changed(): void {
    if (this.reading) this.changedMeanwhile = true;
    else if (!this.timer) this.readAfter(Math.max(0, this.lastReadAt + AT_MOST_EVERY_MS - performance.now()));
  }

  private readAfter(ms: number): void {
    if (this.timer) stopTimer(this.timer);
    this.timer = startTimer(() => {
      this.timer = null;
      void this.read();
    }, ms);
  }

  private async read(): Promise<void> {
    const waiting = this.newcomers;
    this.newcomers = new Set();
    this.reading = true;
    this.changedMeanwhile = false;
    this.lastReadAt = performance.now();
    const version = this.source.version();
    const result = await this.readWhenAllowed();
    this.reading = false;
    if (isNothing(result)) return this.endAll();
    this.keep(result, version);
    this.handOut(waiting);
    if (this.newcomers.size > 0) this.readAfter(0);
    else if (this.changedMeanwhile && this.followers.size > 0) this.changed();
  }

  /** Nothing that isn't public leaves a node that may have missed a revocation, also one that came while it was being read (S3). */
  private async readWhenAllowed(): Promise<ExecutionResult> {
    for (;;) {
      while (!this.source.maySend() && this.followers.size > 0) await setTimeout(LOOK_AGAIN_AFTER_MS);
      const result = await this.source.read();
      if (this.source.maySend() || this.followers.size === 0) return result;
    }
  }

  private keep(result: ExecutionResult, version: bigint): void {
    const text = JSON.stringify(result);
    const ready = this.state?.ready.text === text ? this.state.ready : new Ready(text, version);
    this.state = { ready, version, readAt: this.lastReadAt };
  }

  /** Whoever waited since before it was read may have it, whatever they have seen; who came later only if it is new enough. */
  private handOut(waiting: ReadonlySet<Follower>): void {
    const { state } = this;
    if (!state) return;
    for (const [follower, handed] of this.followers) {
      if (handed === state.ready) continue;
      const mayHave = handed !== null || waiting.has(follower) || this.fits(state, follower);
      if (mayHave) this.hand(follower, state.ready);
    }
  }

  private hand(follower: Follower, ready: Ready): void {
    this.newcomers.delete(follower);
    this.followers.set(follower, ready);
    follower.hand(ready);
  }

  private isRecent(state: State): boolean {
    return !this.reading && performance.now() - state.readAt < HANDED_ON_FOR_MS && this.source.maySend();
  }

  private fits(state: State, follower: Follower): boolean {
    return state.version >= follower.seen;
  }

  /** Ends the subscriptions without a word of why. */
  private endAll(): void {
    this.state = null;
    for (const follower of this.followers.keys()) follower.end();
  }
}

function isNothing(result: ExecutionResult): boolean {
  if (result.errors) return false;
  return !result.data || Object.values(result.data).every((value) => value === null);
}
