import type { DomainEvent } from '../platform/index.js';
import type { IdeaEntity } from './idea.entity.js';

type Concerned = Pick<IdeaEntity, 'id' | 'organisationId' | 'supportCount'>;

export type IdeaNews =
  | 'held'
  | 'revised'
  | 'closed'
  | 'withdrawn'
  | 'adopted'
  | 'declined'
  | 'being-delivered'
  | 'delivered'
  | 'merge-asked'
  | 'merged'
  | 'unmerged'
  | 'offered'
  | 'taken-up'
  | 'given-back'
  | 'co-proposed'
  | 'supports-removed'
  | 'supports-restored'
  | 'argument-rated'
  | 'argument-answered';

export function ideaProposed(idea: Concerned): DomainEvent {
  return { kind: 'idea.proposed', topics: topicsOf(idea) };
}

/** How many, never who (V5). */
export function ideaSupported(idea: Concerned): DomainEvent {
  return { kind: 'idea.supported', topics: topicsOf(idea), facts: { supportCount: idea.supportCount } };
}

export function supportWithdrawn(idea: Concerned): DomainEvent {
  return { kind: 'idea.support-withdrawn', topics: topicsOf(idea), facts: { supportCount: idea.supportCount } };
}

export function ideaArgued(idea: Concerned, argument: string): DomainEvent {
  return { kind: 'idea.argued', topics: topicsOf(idea), facts: { argument } };
}

/** Enough people support it: an answer is due. */
export function thresholdReached(idea: Concerned): DomainEvent {
  return { kind: 'idea.threshold-reached', topics: topicsOf(idea) };
}

export function ideaAnswered(idea: Concerned): DomainEvent {
  return { kind: 'idea.answered', topics: topicsOf(idea) };
}

/** Something else happened to it, e.g. `revised`: those who support or follow it are told by this. */
export function ideaTold(idea: Concerned, what: IdeaNews, facts: DomainEvent['facts'] = {}): DomainEvent {
  return { kind: `idea.${what}`, topics: topicsOf(idea), facts };
}

/** A moderator hid it or an argument, or showed it again. */
export function ideaModerated(idea: Concerned, facts: DomainEvent['facts'] = {}): DomainEvent {
  return { kind: 'idea.moderated', topics: topicsOf(idea), facts };
}

const topicsOf = (idea: Concerned): string[] => [`idea:${idea.id}`, `ideas:${idea.organisationId}`, 'ideas'];
