import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/index.js';
import { mayRead, type DraftFacts } from './draft.access.js';

/** A kind of thing that can be drafted. Its own room answers for it; drafts never learn what it is. */
export interface Draftable {
  /** e.g. `idea` */
  readonly kind: string;
  /**
   * Who may begin, change and finish such a draft, of those who may read it at all: whether it is a person's own
   * (`organisationId` null) or an organisation's, and who writes such things.
   */
  mayWrite(viewer: Viewer, draft: DraftFacts): boolean;
}

/** What can be drafted, as the rooms above say when they start. */
@Injectable()
export class Draftables {
  private readonly byKind = new Map<string, Draftable>();

  register(draftable: Draftable): void {
    this.byKind.set(draftable.kind, draftable);
  }

  mayWrite(viewer: Viewer, draft: DraftFacts): boolean {
    return mayRead(viewer, draft) && (this.byKind.get(draft.kind)?.mayWrite(viewer, draft) ?? false);
  }
}
