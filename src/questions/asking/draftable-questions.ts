import { Injectable } from '@nestjs/common';
import { Draftables, type Draftable, type DraftFacts } from '../../drafts/index.js';
import type { Viewer } from '../../platform/index.js';
import { mayAsk } from '../question.access.js';

/** A question in the making is its author's own. */
@Injectable()
export class DraftableQuestions implements Draftable {
  readonly kind = 'question';

  constructor(draftables: Draftables) {
    draftables.register(this);
  }

  mayWrite(viewer: Viewer, draft: DraftFacts): boolean {
    return mayAsk(viewer) && draft.organisationId === null;
  }
}
