import { Injectable } from '@nestjs/common';
import { Draftables, type Draftable } from '../../drafts/index.js';
import type { Viewer } from '../../platform/index.js';
import { mayConsultFor } from '../consultation.access.js';

/** What came of a consultation, while it is being written: the organisation's, by whoever consults in its name. */
@Injectable()
export class DraftedOutcomes implements Draftable {
  readonly kind = 'outcome';

  constructor(draftables: Draftables) {
    draftables.register(this);
  }

  mayWrite(viewer: Viewer, { organisationId }: Parameters<Draftable['mayWrite']>[1]): boolean {
    return organisationId !== null && mayConsultFor(viewer, organisationId);
  }
}
