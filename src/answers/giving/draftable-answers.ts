import { Injectable } from '@nestjs/common';
import { Draftables, type Draftable, type DraftFacts } from '../../drafts/index.js';
import { hasRole, isAtWork, type Viewer } from '../../platform/index.js';

/** Officers of a council and its councillors draft answers; the councillor publishes. */
@Injectable()
export class DraftableAnswers implements Draftable {
  readonly kind = 'answer';

  constructor(draftables: Draftables) {
    draftables.register(this);
  }

  mayWrite(viewer: Viewer, { organisationId }: DraftFacts): boolean {
    if (!organisationId || !isAtWork(viewer)) return false;
    return hasRole(viewer, 'officer', organisationId) || hasRole(viewer, 'councillor', organisationId);
  }
}
