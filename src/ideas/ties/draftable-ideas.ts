import { Injectable } from '@nestjs/common';
import { Draftables, type Draftable, type DraftFacts } from '../../drafts/index.js';
import type { Viewer } from '../../platform/index.js';
import { mayPropose } from '../idea.access.js';

/** An idea that is still being written is its author's alone. */
@Injectable()
export class DraftableIdeas implements Draftable {
  readonly kind = 'idea';

  constructor(draftables: Draftables) {
    draftables.register(this);
  }

  mayWrite(viewer: Viewer, draft: DraftFacts): boolean {
    return mayPropose(viewer) && draft.organisationId === null;
  }
}
