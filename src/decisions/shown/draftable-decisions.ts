import { Injectable } from '@nestjs/common';
import { Draftables, type Draftable, type DraftFacts } from '../../drafts/index.js';
import { hasRole, isAtWork, type Viewer } from '../../platform/index.js';

/** A decision is drafted by its councillor, or by an officer of the council for a named councillor, who publishes it (D1). */
@Injectable()
export class DraftableDecisions implements Draftable {
  readonly kind = 'decision';

  constructor(draftables: Draftables) {
    draftables.register(this);
  }

  mayWrite(viewer: Viewer, { organisationId, forProfileId }: DraftFacts): boolean {
    if (organisationId === null || !isAtWork(viewer)) return false;
    return hasRole(viewer, 'councillor', organisationId) || (forProfileId !== null && hasRole(viewer, 'officer', organisationId));
  }
}
