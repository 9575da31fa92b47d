import { NotAllowed, NotAvailable, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { spaceFor, type SpaceForViewer } from '../space-now.js';
import { YouthSpaceEntity } from '../youth-space.entity.js';

/** The space, locked for a change by one of its workers or a supervisor; a refusal where they may not, or saw another version. */
export async function spaceForStaff(tx: Transaction, viewer: Viewer, seen: { spaceId: string; version?: number }): Promise<Problem | SpaceForViewer> {
  await tx.lock(YouthSpaceEntity, { id: seen.spaceId });
  const now = await spaceFor(tx, viewer, seen.spaceId);
  // What is over stays as it was.
  if (!now || !viewer.profile || now.space.state === 'closed') return new NotAvailable();
  if (!now.isWorker && !now.isSupervisor) return new NotAllowed();
  return seen.version === undefined || seen.version === now.space.version ? now : new VersionChanged();
}
