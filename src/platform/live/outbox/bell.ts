/** Wakes every node when something was committed. Carries nothing: the outbox holds what happened. */
export abstract class Bell {
  private readonly heard = new Set<() => void>();

  abstract start(): Promise<void>;
  abstract stop(): Promise<void>;
  /** Cheap to call after every commit: rings that come together become one. */
  abstract ring(): void;

  onRing(listener: () => void): void {
    this.heard.add(listener);
  }

  protected rung(): void {
    for (const listener of this.heard) listener();
  }
}

export const BELL_CHANNEL = 'folkmoot_outbox';
/** Rings within this time are one: NOTIFY takes a lock at commit, so a vote storm must not ring for each vote. */
export const RING_AT_MOST_EVERY_MS = 15;
