import { setTimeout as startTimer, clearTimeout as stopTimer } from 'node:timers';

/** Changes of one thing that come together are sent together: at most four in any second, the last one always. */
export const AT_MOST_EVERY_MS = 250;

/**
 * Says when to read: at once for somebody new, for changes not before everybody's turn has come again, and by one at a
 * time, so that nobody is handed an older state after a newer one.
 */
export class Pace {
  private timer: NodeJS.Timeout | null = null;
  private reading = false;
  private wanted: 'at once' | 'in turn' | null = null;
  private turnAt = -Infinity;

  /** `read` never rejects. */
  constructor(private readonly read: () => Promise<void>) {}

  get isReading(): boolean {
    return this.reading;
  }

  atOnce(): void {
    if (this.reading) this.wanted = 'at once';
    else this.after(0);
  }

  inTurn(): void {
    if (this.reading) this.wanted ??= 'in turn';
    else if (!this.timer) this.after(Math.max(0, this.turnAt - performance.now()));
  }

  stop(): void {
    if (this.timer) stopTimer(this.timer);
    this.timer = null;
    this.wanted = null;
  }

  private after(ms: number): void {
    if (this.timer) stopTimer(this.timer);
    this.timer = startTimer(() => {
      this.timer = null;
      void this.run();
    }, Math.ceil(ms));
  }

  private async run(): Promise<void> {
    this.reading = true;
    await this.read();
    this.reading = false;
    this.turnAt = performance.now() + AT_MOST_EVERY_MS;
    const { wanted } = this;
    this.wanted = null;
    if (wanted === 'at once') this.after(0);
    else if (wanted === 'in turn') this.inTurn();
  }
}
