import type { ExecutionResult } from 'graphql';
import { isNothing, readWhenAllowed, type Follower } from './execution.js';
import { AT_MOST_EVERY_MS, Pace } from './pace.js';
import { Ready } from './ready.js';

/** Whoever follows a feed. */
export interface FeedFollower extends Follower {
  /** How far they have come already; null for whoever begins. */
  readonly cursor: string | null;
  /** False while their reader takes nothing. */
  canTake(): boolean;
  /** Calls `ask` once, when they can take something again. */
  whenTheyCan(ask: () => void): void;
}

/** What follows a cursor, as the operation asked for it. */
export interface Step {
  readonly result: ExecutionResult;
  /** Where it ends. */
  readonly cursor: string;
  /** Nothing that this viewer sees. */
  readonly isEmpty: boolean;
}

/** How far somebody has come, and when they were handed something last. */
interface Place {
  readonly cursor: string | null;
  readonly handedAt: number;
}

export interface FeedSource {
  /** Reads what follows. Never rejects. */
  read(after: string | null): Promise<Step>;
  maySend(): boolean;
  version(): bigint;
}

/**
 * A feed as one viewer (or as all who see the same): everybody is handed what follows their own cursor, which goes on only
 * with what was handed. Whoever is slow is read for again when they can take it: nothing waits in memory, and nothing is left out.
 */
export class FeedExecution {
  private readonly followers = new Map<FeedFollower, Place>();
  /** Those who haven't had their first message, which comes even where it is empty. */
  private readonly newcomers = new Set<FeedFollower>();
  private readonly pace = new Pace(() => this.read());
  private idle: () => void = () => undefined;

  constructor(private readonly source: FeedSource) {}

  onIdle(idle: () => void): void {
    this.idle = idle;
  }

  add(follower: FeedFollower): void {
    this.followers.set(follower, { cursor: follower.cursor, handedAt: -Infinity });
    this.newcomers.add(follower);
    this.pace.atOnce();
  }

  remove(follower: FeedFollower): void {
    this.newcomers.delete(follower);
    if (!this.followers.delete(follower) || this.followers.size > 0) return;
    this.pace.stop();
    this.idle();
  }

  changed(): void {
    this.pace.inTurn();
  }

  /** Those at the same place are read for once. */
  private async read(): Promise<void> {
    const places = new Map<string | null, FeedFollower[]>();
    for (const [follower, { cursor, handedAt }] of this.followers) {
      if (!follower.canTake()) follower.whenTheyCan(() => this.pace.inTurn());
      else if (performance.now() - handedAt < AT_MOST_EVERY_MS) this.pace.inTurn();
      else placeAt(places, cursor).push(follower);
    }
    await Promise.all([...places].map(([cursor, there]) => this.bringOn(cursor, there)));
    if (this.followers.size === 0) this.pace.stop();
  }

  private async bringOn(from: string | null, there: readonly FeedFollower[]): Promise<void> {
    const version = this.source.version();
    const source = { read: () => this.source.read(from), maySend: () => this.source.maySend() };
    const { result, cursor, isEmpty } = await readWhenAllowed(source, () => this.followers.size > 0);
    const ready = isNothing(result) ? null : new Ready(JSON.stringify(result), version, cursor);
    for (const follower of there) {
      if (!this.followers.has(follower)) continue;
      if (!ready) follower.end();
      else this.handOn(follower, ready, { cursor, isEmpty });
    }
  }

  private handOn(follower: FeedFollower, ready: Ready, { cursor, isEmpty }: Omit<Step, 'result'>): void {
    const isHanded = this.newcomers.delete(follower) || !isEmpty;
    this.followers.set(follower, { cursor, handedAt: isHanded ? performance.now() : -Infinity });
    if (isHanded) follower.hand(ready);
  }
}

function placeAt(places: Map<string | null, FeedFollower[]>, cursor: string | null): FeedFollower[] {
  const there = places.get(cursor) ?? [];
  places.set(cursor, there);
  return there;
}
