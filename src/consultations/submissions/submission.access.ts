import { hasRole, isAtWork, type AgeBand, type Viewer } from '../../platform/index.js';
import { mayTakePart } from '../consultation.access.js';
import type { WhoMayTakePart } from '../consultation.entity.js';
import type { SubmissionSource } from './submission.entity.js';

/** For whom something is sent in, as it will be shown: decided once, when it is received. */
export interface Respondent {
  readonly source: Extract<SubmissionSource, 'online' | 'private-link' | 'organisation'>;
  readonly profileId: string | null;
  readonly organisationId: string | null;
  readonly wardId: string | null;
  readonly ageBand: AgeBand | null;
}

interface Asking {
  readonly organisationId: string;
  readonly whoMayTakePart: WhoMayTakePart;
}

/** Stated before it opens and the same to the end (V7). Null for somebody who isn't asked. `saysAdult`: a visitor says that they are grown up. */
export function respondentOf(viewer: Viewer, { organisationId, whoMayTakePart }: Asking, saysAdult = false): Respondent | null {
  const { profile } = viewer;
  if (!profile) return isForAnyone(whoMayTakePart) ? { ...VISITOR, ageBand: saysAdult ? 'adult' : null } : null;
  if (profile.kind === 'professional') return whoMayTakePart.organisations ? organisationOf(viewer, organisationId) : null;
  if (!mayTakePart(viewer, whoMayTakePart)) return null;
  return { source: 'online', profileId: profile.id, organisationId: null, wardId: profile.wardId, ageBand: profile.ageBand };
}

const VISITOR: Respondent = { source: 'private-link', profileId: null, organisationId: null, wardId: null, ageBand: null };

/** Nobody knows where a visitor lives, nor how old they are but for what they say themselves. */
export function isForAnyone({ openTo, wardIds, ageBands }: WhoMayTakePart): boolean {
  return openTo === 'anyone' && wardIds.length === 0 && ageBands.length === 0;
}

/** A professional speaks for an organisation or not at all: its clerk, for another than the one that asks (W3). */
function organisationOf(viewer: Viewer, asking: string): Respondent | null {
  const { profile } = viewer;
  if (!profile?.organisationId || profile.organisationId === asking) return null;
  if (!isAtWork(viewer) || !hasRole(viewer, 'clerk', profile.organisationId)) return null;
  return { source: 'organisation', profileId: profile.id, organisationId: profile.organisationId, wardId: null, ageBand: null };
}
