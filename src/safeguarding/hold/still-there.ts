import { Injectable } from '@nestjs/common';
import { Reportables } from '../../moderation/index.js';
import type { Viewer } from '../../platform/index.js';
import type { Concern } from '../concern.type.js';

/** Whether a contribution that a concern was raised on still is where it was: hidden or not, its words are there. */
@Injectable()
export class StillThere {
  constructor(private readonly reportables: Reportables) {}

  async is(viewer: Viewer, { subjectKind, subjectId }: Pick<Concern, 'subjectKind' | 'subjectId'>): Promise<boolean> {
    if (!subjectKind || !subjectId) return false;
    const [card] = await this.reportables.get(subjectKind).cards(viewer, [subjectId]);
    return card !== null && card !== undefined;
  }

  /** A reader of concerns is in no youth space: what is said there they read in the file alone. */
  async isShownTo(viewer: Viewer, { subjectKind, subjectId }: Pick<Concern, 'subjectKind' | 'subjectId'>): Promise<boolean> {
    return subjectKind !== null && subjectId !== null && this.reportables.get(subjectKind).isVisibleTo(viewer, subjectId);
  }
}
