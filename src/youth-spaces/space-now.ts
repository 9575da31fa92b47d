import type { Transaction, Viewer } from '../platform/index.js';
import { activeGuardians, activeWorkers, factsOf, SEES_SPACE, STANDING, standingValues, type SpaceStanding } from './standing.js';
import { YouthSpaceEntity } from './youth-space.entity.js';
import { isStaffed, lacking, stateNow, type Need, type SpaceFacts, type YouthSpaceState } from './youth-space.rules.js';

/** A space with what it has at this moment; both stay so until the transaction ends. */
export interface SpaceNow {
  readonly space: YouthSpaceEntity;
  readonly state: YouthSpaceState;
  /** What it lacks to be open. */
  readonly lacking: readonly Need[];
  readonly isStaffed: boolean;
}

/** What a deed rests on: the space and what the viewer is to it. */
export type SpaceForViewer = SpaceNow & SpaceStanding;

/**
 * Reads a space and holds what W6 rests on: until the transaction ends the space isn't paused or changed, no worker of
 * it, safeguarding lead or deputy is suspended, and no appointment of theirs ends.
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
  const onDuty = new Set(workers.filter(({ on_duty }) => on_duty).map(({ account_id }) => account_id)).size;
  const facts = await factsHeld(tx, spaceId);
  return { space, lacking: lacking(facts), state: stateNow(space.state, facts), isStaffed: isStaffed(onDuty, space.mayStaffAlone) };
}

/** Asked when those it counts are held: a statement begun before would still count who has gone meanwhile. */
async function factsHeld(tx: Transaction, spaceId: string): Promise<SpaceFacts> {
  await tx.query(`select p.id from youth_space s, ${activeGuardians('$2')} and s.id = $1 for share of p, a`, [spaceId, tx.now]);
  const [row] = await tx.query<{ facts: SpaceFacts }>(`select ${factsOf('$2')} as facts from youth_space s where s.id = $1`, [spaceId, tx.now]);
  if (!row) throw new Error(`Space ${spaceId} has gone while it was held`);
  return row.facts;
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
