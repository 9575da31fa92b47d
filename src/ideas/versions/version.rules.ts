import type { Problem } from '../../platform/index.js';
import type { IdeaEntity } from '../idea.entity.js';
import { TextIsFixed } from '../idea.problems.js';

/** How a change of the words is kept: in place of those before, or beside them where everybody sees both. */
export type HowToRevise = 'in-place' | 'new-version';

type Facts = Pick<IdeaEntity, 'state' | 'supportCount' | 'closesAt'>;

/** Freely until the first support, then only as a version that supporters are told of, and not after the threshold. */
export function howToRevise(idea: Facts, now: Date): HowToRevise | Problem {
  if (idea.state === 'held') return 'in-place';
  if (idea.state !== 'open' || now >= idea.closesAt) return new TextIsFixed();
  return idea.supportCount === 0 ? 'in-place' : 'new-version';
}
