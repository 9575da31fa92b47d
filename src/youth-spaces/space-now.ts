import type { Transaction, Viewer } from '../platform/index.js';
import { activeWorkers, SEES_SPACE, STANDING, standingValues, type SpaceStanding } from './standing.js';
import { YouthSpaceEntity } from './youth-space.entity.js';
import { isStaffed, stateNow, type YouthSpaceState } from './youth-space.rules.js';

/** A space with the adults it has at this moment; both stay so until the transaction ends. */
export interface SpaceNow {
  readonly space: YouthSpaceEntity;
  readonly state: YouthSpaceState;
  /** Human beings, not profiles (W6). */
  readonly adults: number;
  readonly isStaffed: boolean;
}

/** What a deed rests on: the space and what the viewer is to it. */
export type SpaceForViewer = SpaceNow & SpaceStanding;

/**
 * Reads a space and holds what W6 rests on: until the transaction ends the space isn't paused, no worker of it is
 * suspended, and no appointment ends.
 */
export async function spaceNow(tx: Transaction, spaceId: string): Promise<SpaceNow | null> {
  const [held] = await tx.query('select id from youth_space where id = $1 for share', [spaceId]);
  const space = held ? await tx.find(YouthSpaceEntity, { id: spaceId }) : null;
  if (!space) return null;
  const workers = await tx.query<{ account_id: string; on_duty: boolean }>(
    `select p.account_id, exists (
       select from duty_shift d where d.space_id = s.id and d.profile_id = p.id and d.starts_at <= $2 and d.ends_at > $2) as on_duty
     from youth_space s, ${activeWorkers('$2')} and s.id = $1 for share of p, a`,
    [spaceId, tx.now],
  );
  const adults = new Set(workers.map(({ account_id }) => account_id)).size;
  const onDuty = new Set(workers.filter(({ on_duty }) => on_duty).map(({ account_id }) => account_id)).size;
  return { space, adults, state: stateNow(space.state, adults), isStaffed: isStaffed(onDuty, space.mayStaffAlone) };
}

/** The same with what the viewer is to it; null when they don't see it. */
export async function spaceFor(tx: Transaction, viewer: Viewer, spaceId: string): Promise<SpaceForViewer | null> {
  const now = await spaceNow(tx, spaceId);
  const [v] = await tx.query<{ is_member: boolean; is_worker: boolean; is_supervisor: boolean }>(
    `select v.* from youth_space s ${STANDING} where s.id = $4 and ${SEES_SPACE}`,
    [...standingValues(viewer, tx.now), spaceId],
  );
  return now && v ? { ...now, isMember: v.is_member, isWorker: v.is_worker, isSupervisor: v.is_supervisor } : null;
}
