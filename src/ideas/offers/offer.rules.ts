import type { Problem } from '../../platform/index.js';
import type { IdeaEntity, IdeaState } from '../idea.entity.js';
import { IdeaClosed, IdeaMerged } from '../idea.problems.js';

const OVER: readonly IdeaState[] = ['held', 'delivered', 'withdrawn'];

/** Help is welcome for as long as there is something to do, closed for support or not, declined or not: a group may do it without the council. */
export function refusalOfHelp(idea: Pick<IdeaEntity, 'state'>): Problem | null {
  if (idea.state === 'merged') return new IdeaMerged();
  return OVER.includes(idea.state) ? new IdeaClosed() : null;
}
