import { Injectable } from '@nestjs/common';
import { Draftables, type Draftable } from '../../drafts/index.js';
import type { Viewer } from '../../platform/index.js';

/** What somebody is still answering: their own alone, and checked only when it is sent. */
@Injectable()
export class DraftedSubmissions implements Draftable {
  readonly kind = 'submission';

  constructor(draftables: Draftables) {
    draftables.register(this);
  }

  mayWrite(viewer: Viewer, { organisationId }: Parameters<Draftable['mayWrite']>[1]): boolean {
    return viewer.profile !== null && organisationId === null;
  }
}
