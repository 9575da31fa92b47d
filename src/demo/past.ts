import { Injectable } from '@nestjs/common';
import { Clock, isRefusal, type Problem } from '../platform/index.js';

const DAY_MS = 86_400_000;

/** Lets the demo have a past: does things as of some days ago, at an hour when people are awake. */
@Injectable()
export class DemoPast {
  constructor(private readonly clock: Clock) {}

  now(): Date {
    return this.clock.now();
  }

  /** Negative for days to come. */
  daysAgo(days: number, hour = 18): Date {
    const day = new Date(this.clock.now().getTime() - days * DAY_MS);
    day.setUTCHours(hour, 12, 0, 0);
    return day;
  }

  /** As a calendar day. */
  dayIn(days: number): string {
    return this.daysAgo(-days).toISOString().slice(0, 10);
  }

  /** Does one deed then; a refusal is a mistake in the demo. */
  async asOf<Done>(instant: Date, deed: () => Promise<Done | Problem>): Promise<Done> {
    const done = await this.clock.at(instant, deed);
    if (isRefusal(done)) throw new Error(`The demo was refused: ${done.code} ${done.texts.en}`);
    return done;
  }
}
