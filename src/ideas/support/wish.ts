import type { Viewer } from '../../platform/index.js';
import type { SupportedIdea } from './supports.js';

/** What somebody wants of their support for an idea, received at that instant (V6). */
export interface Wish {
  readonly viewer: Viewer;
  readonly ideaId: string;
  readonly supports: boolean;
  readonly at: Date;
}

/** A wish of somebody who may support the idea. */
export interface LawfulWish {
  readonly idea: SupportedIdea;
  readonly ideaId: string;
  readonly profileId: string;
  readonly supports: boolean;
  readonly at: Date;
}

/** What a person wants in the end of those wishes for one idea that came together: a changed mind replaces (V2). */
export function lastOfEach(wishes: readonly LawfulWish[]): LawfulWish[] {
  return [...new Map(wishes.map((wish) => [`${wish.ideaId} ${wish.profileId}`, wish])).values()];
}
