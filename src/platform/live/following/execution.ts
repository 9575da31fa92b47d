import { setTimeout } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { AT_MOST_EVERY_MS, Pace } from './pace.js';
import { Ready } from './ready.js';

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

/** What somebody was handed last, and when. */
interface Handed {
  readonly ready: Ready;
  readonly at: number;
}

/**
 * One operation as one viewer (or as all who see the same): read once for each change and handed to all who follow.
 * What hasn't changed isn't sent again.
 */
export class Execution {
  private readonly followers = new Map<Follower, Handed | null>();
  private newcomers = new Set<Follower>();
  private isDue = true;
  private state: State | null = null;
  private readonly pace = new Pace(() => this.read());
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
    this.pace.atOnce();
  }

  remove(follower: Follower): void {
    this.newcomers.delete(follower);
    if (!this.followers.delete(follower) || this.followers.size > 0) return;
    this.pace.stop();
    this.idle();
  }

  /** To be called for each event: what is sent from now on holds it. */
  changed(): void {
    this.isDue = true;
    this.pace.inTurn();
  }

  private async read(): Promise<void> {
    // Those whose turn hadn't come are handed what the others have.
    if (!this.isDue && this.newcomers.size === 0 && this.source.maySend()) return this.handOut(this.newcomers);
    this.isDue = false;
    const waiting = this.newcomers;
    this.newcomers = new Set();
    const readAt = performance.now();
    const version = this.source.version();
    const result = await readWhenAllowed(this.source, () => this.followers.size > 0);
    if (isNothing(result)) return this.endAll();
    this.keep(result, version, readAt);
    this.handOut(waiting);
    if (this.followers.size === 0) this.pace.stop();
    else if (this.newcomers.size > 0) this.pace.atOnce();
  }

  private keep(result: ExecutionResult, version: bigint, readAt: number): void {
    const text = JSON.stringify(result);
    const ready = this.state?.ready.text === text ? this.state.ready : new Ready(text, version);
    this.state = { ready, version, readAt };
  }

  /** Whoever waited since before it was read may have it, whatever they have seen; who came later only if it is new enough. */
  private handOut(waiting: ReadonlySet<Follower>): void {
    const { state } = this;
    if (!state) return;
    for (const [follower, handed] of this.followers) {
      if (handed?.ready === state.ready) continue;
      if (handed !== null) this.handInTurn(follower, handed, state.ready);
      else if (waiting.has(follower) || this.fits(state, follower)) this.hand(follower, state.ready);
    }
  }

  /** What was read for somebody new is no reason to send the others more than their four a second. */
  private handInTurn(follower: Follower, handed: Handed, ready: Ready): void {
    if (performance.now() - handed.at >= AT_MOST_EVERY_MS) this.hand(follower, ready);
    else this.pace.inTurn();
  }

  private hand(follower: Follower, ready: Ready): void {
    this.newcomers.delete(follower);
    this.followers.set(follower, { ready, at: performance.now() });
    follower.hand(ready);
  }

  private isRecent(state: State): boolean {
    return !this.pace.isReading && performance.now() - state.readAt < HANDED_ON_FOR_MS && this.source.maySend();
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

/** Nothing that isn't public leaves a node that may have missed a revocation, also one that came while it was being read (S3). */
export async function readWhenAllowed<Result>(source: { read(): Promise<Result>; maySend(): boolean }, isFollowed: () => boolean): Promise<Result> {
  for (;;) {
    while (!source.maySend() && isFollowed()) await setTimeout(LOOK_AGAIN_AFTER_MS);
    const result = await source.read();
    if (source.maySend() || !isFollowed()) return result;
  }
}

export function isNothing(result: ExecutionResult): boolean {
  if (result.errors) return false;
  return !result.data || Object.values(result.data).every((value) => value === null);
}
