import { Injectable } from '@nestjs/common';
import { NotAvailable, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { DraftEntity } from './draft.entity.js';
import { DraftChangedMeanwhile } from './draft.problems.js';
import { toDraft } from './draft.type.js';
import { Draftables } from './draftables.js';

/** For the deeds that publish what was drafted. */
@Injectable()
export class Drafts {
  constructor(private readonly draftables: Draftables) {}

  /**
   * The draft has become what it was to become, and goes, in the deed's own transaction. Without a draft there is
   * nothing to do. Give the version that the page saw, and what a colleague wrote meanwhile isn't lost either.
   */
  async finish(tx: Transaction, viewer: Viewer, draftId: string | null | undefined, seenVersion?: number | null): Promise<Problem | null> {
    if (!draftId) return null;
    const draft = await this.lock(tx, viewer, draftId);
    if (!draft) return new NotAvailable();
    if (seenVersion && seenVersion !== draft.version) return new DraftChangedMeanwhile(toDraft(draft));
    await tx.manager.delete(DraftEntity, { id: draft.id });
    return null;
  }

  /** The draft, kept from changing until the transaction ends; null when it isn't there or not this viewer's to write. */
  async lock(tx: Transaction, viewer: Viewer, id: string): Promise<DraftEntity | null> {
    const draft = await tx.lock(DraftEntity, { id });
    return draft && this.draftables.mayWrite(viewer, draft) ? draft : null;
  }
}
