import type { Problem } from '../../platform/index.js';
import type { IdeaEntity } from '../idea.entity.js';
import { IdeaClosed, WrongState } from '../idea.problems.js';
import { DifferentTerms, MergeTheOther } from './merge.problems.js';

type Facts = Pick<IdeaEntity, 'id' | 'organisationId' | 'state' | 'closesAt' | 'supporterBands' | 'callId'>;

/**
 * Ideas of one council and one call, both taking support. What an answer is owed to goes on itself: a duty once opened stays. Who
 * supported one must have been allowed to support the other (V7).
 */
export function refusalOfMerge(source: Facts, target: Facts, now: Date): Problem | null {
  if (source.id === target.id || source.organisationId !== target.organisationId || source.callId !== target.callId) return new WrongState();
  if (source.state === 'awaiting-answer') return new MergeTheOther();
  if (source.state !== 'open' || (target.state !== 'open' && target.state !== 'awaiting-answer')) return new WrongState();
  if (now >= source.closesAt || now >= target.closesAt) return new IdeaClosed();
  const sameBands = source.supporterBands.length === target.supporterBands.length && source.supporterBands.every((band) => target.supporterBands.includes(band));
  return sameBands ? null : new DifferentTerms();
}
