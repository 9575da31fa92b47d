import { hasRole, isAtWork, type Viewer } from '../platform/index.js';

/** What says who may write a draft. */
export interface DraftFacts {
  readonly kind: string;
  readonly organisationId: string | null;
  readonly ownerProfileId: string;
  readonly forProfileId: string | null;
  readonly about: string | null;
}

/**
 * A person's own draft is for that person alone, whatever office others hold. An organisation's is for its officers
 * and for the councillor who began it or for whom it is drafted. `DraftsReader.visibleTo` says the same in SQL.
 */
export function mayRead(viewer: Viewer, draft: DraftFacts): boolean {
  const { profile } = viewer;
  if (!profile) return false;
  const isNamed = profile.id === draft.ownerProfileId || profile.id === draft.forProfileId;
  if (draft.organisationId === null) return profile.id === draft.ownerProfileId;
  if (!isAtWork(viewer)) return false;
  return hasRole(viewer, 'officer', draft.organisationId) || (isNamed && hasRole(viewer, 'councillor', draft.organisationId));
}
