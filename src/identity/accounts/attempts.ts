import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, Jobs, SETTINGS, UnitOfWork, type Settings } from '../../platform/index.js';

/**
 * What may be tried how often. Tries to sign in are counted for the person who is tried, never for the address they come
 * from: a class behind one address isn't locked out, and who guesses from many addresses is.
 */
const BOUNDS = {
  /** A password or mailed code, by e-mail address or user name. */
  'sign-in': { most: 20, minutes: 10 },
  /** Letters that anybody can have sent to an address. */
  mail: { most: 5, minutes: 10 },
  /** A code of an authenticator, by account. */
  'second-factor': { most: 10, minutes: 10 },
  /** What visitors send in to one consultation, by address: there is nobody else to count them by. */
  'visitor-submission': { most: 60, minutes: 10 },
  /** Concerns for somebody’s safety, by profile or, of visitors, by address: room for a school, none for a flood. */
  concern: { most: 60, minutes: 10 },
  /** Reports of what breaks a rule, by profile or, of visitors, by address. */
  report: { most: 60, minutes: 10 },
} as const;

export type Attempt = keyof typeof BOUNDS;

/** Counts tries, on all nodes together. Who was tried is kept as a keyed hash, and only until the time is over (S8). */
@Injectable()
export class Attempts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    jobs: Jobs,
  ) {
    jobs.repeat('forget-attempts', '*/10 * * * *', () => this.forgetOld());
  }

  /** Counts one try; false when there have been too many. */
  async take(attempt: Attempt, who: string): Promise<boolean> {
    return (await this.over(attempt, who)) === 0;
  }

  /** Counts one try; how many too many there have been. */
  async over(attempt: Attempt, who: string): Promise<number> {
    const { most, minutes } = BOUNDS[attempt];
    const now = this.clock.realNow();
    const [row] = await this.work.run((tx) =>
      tx.query<{ tries: number }>(
        `insert into auth.attempt (key, tries, ends_at) values ($1, 1, $3)
         on conflict (key) do update set
           tries = case when attempt.ends_at <= $2 then 1 else attempt.tries + 1 end,
           ends_at = case when attempt.ends_at <= $2 then excluded.ends_at else attempt.ends_at end
         returning tries`,
        [this.keyOf(attempt, who), now, new Date(now.getTime() + minutes * 60_000)],
      ),
    );
    return Math.max((row?.tries ?? 0) - most, 0);
  }

  private async forgetOld(): Promise<void> {
    await this.work.run((tx) => tx.query(`delete from auth.attempt where ends_at <= $1`, [this.clock.realNow()]));
  }

  private keyOf(attempt: Attempt, who: string): string {
    return createHmac('sha256', this.settings.AUTH_SECRET).update(`${attempt}:${who.trim().toLowerCase()}`).digest('base64url');
  }
}
