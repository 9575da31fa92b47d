import { Injectable } from '@nestjs/common';
import { OpenCase } from '../../moderation/index.js';
import type { Transaction } from '../../platform/index.js';
import { IdeaBurstEntity } from './burst.entity.js';
import { explain, isRushOfNew, isUnusual, LEAST_SUPPORTS, NEW_ACCOUNT_MS, SLOWED_FOR_MS, usualRate, WINDOW_MS, type Seen } from './burst.rules.js';

/** Looking costs: no idea is looked at more often. */
const LOOK_EVERY_MS = 10_000;
const MOST_WATCHED = 10_000;

interface Watched {
  readonly id: string;
  readonly supportCount: number;
  readonly openedAt: Date;
}

interface Tally {
  since: number;
  supports: number;
  lookedAt: number;
}

/**
 * Sees when many support one idea at once, and asks a clerk to look (V8). Each node keeps a rough tally in memory, which
 * only says when to look; what was seen is counted from the supports themselves.
 */
@Injectable()
export class Bursts {
  private readonly tallies = new Map<string, Tally>();

  constructor(private readonly openCase: OpenCase) {}

  /** So many more support the idea, whose row is locked. */
  async watch(tx: Transaction, idea: Watched, more: number): Promise<void> {
    if (!this.isTimeToLook(idea.id, more, tx.now.getTime())) return;
    const seen = await this.see(tx, idea);
    if (isUnusual(seen)) await this.flag(tx, idea.id, seen);
  }

  private isTimeToLook(id: string, more: number, now: number): boolean {
    const tally = this.tallyOf(id, now);
    tally.supports += more;
    if (tally.supports < LEAST_SUPPORTS || Math.abs(now - tally.lookedAt) < LOOK_EVERY_MS) return false;
    tally.lookedAt = now;
    return true;
  }

  private tallyOf(id: string, now: number): Tally {
    const known = this.tallies.get(id);
    if (known && Math.abs(now - known.since) < WINDOW_MS) return known;
    if (this.tallies.size >= MOST_WATCHED) this.tallies.clear();
    const fresh = { since: now, supports: 0, lookedAt: 0 };
    this.tallies.set(id, fresh);
    return fresh;
  }

  private async see(tx: Transaction, idea: Watched): Promise<Seen> {
    const [found] = await tx.query<{ supports: number; byNew: number; newShare: number }>(
      `select count(*)::int as supports, count(*) filter (where p.created_at > $3)::int as "byNew",
         (select coalesce(avg((created_at > $3)::int), 0)::float from profile where kind = 'citizen') as "newShare"
       from idea_support s join profile p on p.id = s.profile_id where s.idea_id = $1 and s.supported_at > $2`,
      [idea.id, new Date(tx.now.getTime() - WINDOW_MS), new Date(tx.now.getTime() - NEW_ACCOUNT_MS)],
    );
    const { supports = 0, byNew = 0, newShare = 0 } = found ?? {};
    return { supports, byNew, newShare, usual: usualRate(idea, supports, tx.now) };
  }

  /** One case an idea; it is opened anew when it had been decided and something is seen again after it was slowed. */
  private async flag(tx: Transaction, ideaId: string, seen: Seen): Promise<void> {
    const known = await tx.find(IdeaBurstEntity, { ideaId });
    if (known && tx.now.getTime() - known.seenAt.getTime() < WINDOW_MS) return;
    const slowedUntil = isRushOfNew(seen) ? new Date(tx.now.getTime() + SLOWED_FOR_MS) : (known?.slowedUntil ?? null);
    const kept = { minute: known?.minute ?? null, takenInMinute: known?.takenInMinute ?? 0, version: (known?.version ?? 0) + 1 };
    await tx.save(IdeaBurstEntity, { ...kept, ideaId, seen, seenAt: tx.now, slowedUntil });
    await this.openCase.holdForModeration(tx, { kind: 'idea-burst', id: ideaId, reason: explain(seen) });
  }
}
