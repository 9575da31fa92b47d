import type { Problem } from '../../platform/index.js';
import { CallTimes, SupportsUsedUp } from './call.problems.js';
import type { IdeaCallEntity } from './call.entity.js';

const LONGEST_MS = 2 * 366 * 86_400_000;
/** What was written a moment before it is sent isn't meant as the past. */
const GRACE_MS = 10 * 60_000;

type Period = Pick<IdeaCallEntity, 'opensAt' | 'closesAt'>;

/** Why a call can't run from then until then. */
export function refusalOfTimes({ opensAt, closesAt }: Period, now: Date): Problem | null {
  const inOrder = opensAt.getTime() >= now.getTime() - GRACE_MS && closesAt > opensAt && closesAt > now;
  return inOrder && closesAt.getTime() - opensAt.getTime() <= LONGEST_MS ? null : new CallTimes();
}

/** It takes ideas; the closing instant itself is too late (V6). */
export function isOpenNow({ opensAt, closesAt }: Period, now: Date): boolean {
  return opensAt <= now && now < closesAt;
}

/** Changes what somebody supports within a call by one wish, or says why not. Asking twice takes no second one (V2). */
export function useSupport(supported: Set<string>, wish: { ideaId: string; supports: boolean }, most: number): Problem | null {
  if (!wish.supports) supported.delete(wish.ideaId);
  else if (!supported.has(wish.ideaId) && supported.size >= most) return new SupportsUsedUp(most);
  else supported.add(wish.ideaId);
  return null;
}
