import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, Jobs, SETTINGS, UnitOfWork, type Settings } from '../../platform/index.js';

/** What is guessed at: group codes, recovery phrases. */
export type Secret = 'code' | 'phrase';

/** Wrong tries that begin alike, and wrong tries altogether. */
const MOST_ALIKE = 20;
const MOST_ALTOGETHER = 3_000;
const WINDOW_MS = 10 * 60_000;
const ALIKE_LETTERS = 3;

/**
 * Counts wrong tries in the database, for all nodes together: by how they begin, never by where they come from, so that
 * a class behind one address gets in and who guesses from many addresses doesn't. Right ones aren't counted; while too
 * many wrong ones have begun alike, right ones that begin so are refused too, or guessing would go on.
 */
@Injectable()
export class Guessing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    jobs: Jobs,
  ) {
    jobs.repeat('forget-misses', '*/10 * * * *', () => this.forgetOld());
  }

  /** What is kept in place of a secret: its keyed hash. */
  hash(secret: Secret, text: string): string {
    return createHmac('sha256', this.settings.AUTH_SECRET).update(`youth-${secret}:${text}`).digest('base64url');
  }

  async isAllowed(secret: Secret, text: string): Promise<boolean> {
    const [alike, altogether] = this.bucketsOf(secret, text);
    const rows = await this.work.run((tx) =>
      tx.query<{ bucket: string; misses: number }>('select bucket, misses from youth_miss where bucket = any($1) and ends_at > $2', [
        [alike, altogether],
        this.clock.realNow(),
      ]),
    );
    return rows.every(({ bucket, misses }) => misses < (bucket === altogether ? MOST_ALTOGETHER : MOST_ALIKE));
  }

  /** Counts a wrong try, in a transaction of its own: the deed that was refused is undone. */
  async missed(secret: Secret, text: string): Promise<void> {
    const now = this.clock.realNow();
    await this.work.run(async (tx) => {
      await tx.query(
        `insert into youth_miss (bucket, misses, ends_at) select bucket, 1, $3 from unnest($1::text[]) as bucket order by bucket
         on conflict (bucket) do update set
           misses = case when youth_miss.ends_at <= $2 then 1 else youth_miss.misses + 1 end,
           ends_at = case when youth_miss.ends_at <= $2 then excluded.ends_at else youth_miss.ends_at end`,
        [this.bucketsOf(secret, text), now, new Date(now.getTime() + WINDOW_MS)],
      );
    });
  }

  private bucketsOf(secret: Secret, text: string): [string, string] {
    return [this.hash(secret, `begins:${text.slice(0, ALIKE_LETTERS)}`), this.hash(secret, 'all')];
  }

  private async forgetOld(): Promise<void> {
    await this.work.run((tx) => tx.query('delete from youth_miss where ends_at <= $1', [this.clock.realNow()]));
  }
}
