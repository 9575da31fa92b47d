import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

/**
 * The one source of time for every rule. Within `at`, time stands still at the given instant: a request is judged by
 * the moment it was wholly received (V6), and an import replays the moments of its source.
 */
@Injectable()
export class Clock {
  private readonly moment = new AsyncLocalStorage<Date>();
  private offsetMs = 0;
  private heldAt: Date | null = null;

  now(): Date {
    return this.moment.getStore() ?? this.heldAt ?? new Date(Date.now() + this.offsetMs);
  }

  /** The machine's own time, whatever is being replayed; for audit entries and time limits. */
  realNow(): Date {
    return new Date();
  }

  at<T>(instant: Date, work: () => T): T {
    return this.moment.run(instant, work);
  }

  /** Moves this clock so that now is `instant`; time goes on from there. For tests of what happens with the days. */
  moveTo(instant: Date): void {
    this.heldAt = null;
    this.offsetMs = instant.getTime() - Date.now();
  }

  /** Time stands still at `instant` until it is moved. For tests of what must not depend on how fast the machine is. */
  holdAt(instant: Date): void {
    this.heldAt = instant;
  }
}
