import type { Problem } from '../platform/index.js';
import type { ConcernEntity } from './concern.entity.js';
import type { ConcernEntryKind } from './concern-entry.entity.js';
import { ConcernClosed, NotAcknowledged, NothingDecided } from './concern.problems.js';

/**
 * E2 gives an hour in staffed hours. Here it is an hour by the clock, day and night: outside those hours the deputy
 * learns of it sooner than the rule asks, never later.
 */
export const ACKNOWLEDGED_WITHIN_MINUTES = 60;

export const acknowledgeBy = (raisedAt: Date): Date => new Date(raisedAt.getTime() + ACKNOWLEDGED_WITHIN_MINUTES * 60_000);

export function refusalOfEntry({ state }: Pick<ConcernEntity, 'state'>): Problem | null {
  if (state === 'closed') return new ConcernClosed();
  return state === 'raised' ? new NotAcknowledged() : null;
}

/** `kinds`: of what is in the file already. */
export function refusalOfClosing(concern: Pick<ConcernEntity, 'state'>, kinds: readonly ConcernEntryKind[]): Problem | null {
  const settled = kinds.some((kind) => kind === 'decision' || kind === 'referral');
  return refusalOfEntry(concern) ?? (settled ? null : new NothingDecided());
}
