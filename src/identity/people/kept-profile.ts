import type { Transaction, Viewer } from '../../platform/index.js';
import { ProfileEntity } from '../profile.entity.js';
import { isKeptBy, keeperOf } from './people.access.js';

/** The professional profile, locked, when the viewer keeps its record; otherwise it isn't there for them (S2). */
export async function keptProfile(tx: Transaction, viewer: Viewer, profileId: string): Promise<ProfileEntity | null> {
  const [kept] = await tx.query<{ id: string }>(`select p.id from profile p where p.id = $3 and ${isKeptBy('$1', '$2')}`, [...keeperOf(viewer), profileId]);
  return kept ? tx.lock(ProfileEntity, { id: profileId }) : null;
}

/** Whose calendar days are days of. */
export const jurisdictionAt = async (tx: Transaction, organisationId: string): Promise<string> => {
  const [row] = await tx.query<{ jurisdiction: string }>('select jurisdiction from organisation where id = $1', [organisationId]);
  if (!row) throw new Error(`No organisation ${organisationId}`);
  return row.jurisdiction;
};
