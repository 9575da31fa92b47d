import { setTimeout as startTimer, clearTimeout as stopTimer } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import type { Latest } from './latest.js';

/** Changes of one thing that come together are sent together: at most four a second, the last one always. */
const AT_MOST_EVERY_MS = 250;
const LOOK_AGAIN_AFTER_MS = 100;

/** One operation as one viewer (or as all who see the same), executed once for each change and handed to all who follow. */
export class Execution {
  private readonly followers = new Set<Latest<ExecutionResult>>();
  private idle: () => void = () => undefined;
  private timer: NodeJS.Timeout | null = null;
  private running = false;
  private changedMeanwhile = false;
  private lastRunAt = -Infinity;

  constructor(
    private readonly run: () => Promise<ExecutionResult>,
    private readonly maySend: () => boolean,
  ) {}

  onIdle(idle: () => void): void {
    this.idle = idle;
  }

  /** A new follower is sent the present state first. */
  add(make: (leave: () => void) => Latest<ExecutionResult>): Latest<ExecutionResult> {
    const follower: Latest<ExecutionResult> = make(() => this.remove(follower));
    this.followers.add(follower);
    void this.snapshot(follower);
    return follower;
  }

  changed(): void {
    if (this.running) this.changedMeanwhile = true;
    else this.schedule(Math.max(0, this.lastRunAt + AT_MOST_EVERY_MS - performance.now()));
  }

  private remove(follower: Latest<ExecutionResult>): void {
    this.followers.delete(follower);
    if (this.followers.size > 0) return;
    if (this.timer) stopTimer(this.timer);
    this.idle();
  }

  private schedule(afterMs: number): void {
    this.timer ??= startTimer(() => {
      this.timer = null;
      void this.send();
    }, afterMs);
  }

  private async snapshot(follower: Latest<ExecutionResult>): Promise<void> {
    await this.untilMaySend();
    this.hand(await this.run(), [follower]);
  }

  private async send(): Promise<void> {
    this.running = true;
    await this.untilMaySend();
    this.lastRunAt = performance.now();
    this.hand(await this.run(), [...this.followers]);
    this.running = false;
    if (!this.changedMeanwhile || this.followers.size === 0) return;
    this.changedMeanwhile = false;
    this.changed();
  }

  /** Nothing that isn't public leaves a node that may have missed a revocation (S3). */
  private async untilMaySend(): Promise<void> {
    while (!this.maySend() && this.followers.size > 0) await setTimeout(LOOK_AGAIN_AFTER_MS);
  }

  /** Nothing to see (any more) ends the subscription without a word of why. */
  private hand(result: ExecutionResult, followers: readonly Latest<ExecutionResult>[]): void {
    for (const follower of followers) {
      if (isNothing(result)) follower.end();
      else follower.push(result);
    }
  }
}

function isNothing(result: ExecutionResult): boolean {
  if (result.errors) return false;
  return !result.data || Object.values(result.data).every((value) => value === null);
}
