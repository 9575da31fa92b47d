import type { DomainEvent } from '../platform/index.js';
import type { DecisionEntity } from './decision.entity.js';

export function decisionPublished(decision: DecisionEntity): DomainEvent {
  return { kind: 'decision.published', topics: topicsOf(decision) };
}

export function decisionRevised(decision: DecisionEntity): DomainEvent {
  return { kind: 'decision.revised', topics: topicsOf(decision), facts: { number: decision.versionNumber } };
}

export function decisionOpened(decision: DecisionEntity): DomainEvent {
  return { kind: 'decision.opened', topics: topicsOf(decision) };
}

export function decisionRecorded(decision: DecisionEntity): DomainEvent {
  return { kind: 'decision.recorded', topics: topicsOf(decision) };
}

/** What became of it later: withdrawn, being carried out, done, superseded, a paper removed. */
export function decisionStepped(step: 'withdrawn' | 'being-carried-out' | 'done' | 'superseded' | 'paper-removed', decision: DecisionEntity): DomainEvent {
  return { kind: `decision.${step}`, topics: topicsOf(decision) };
}

const topicsOf = (decision: DecisionEntity): string[] => [`decision:${decision.id}`, `decisions:${decision.organisationId}`, 'decisions'];
