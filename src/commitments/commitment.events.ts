import type { DomainEvent } from '../platform/index.js';
import type { CommitmentEntity } from './commitment.entity.js';

export function commitmentMade(commitment: CommitmentEntity): DomainEvent {
  return { kind: 'commitment.made', topics: topicsOf(commitment) };
}

export function commitmentChanged(commitment: CommitmentEntity): DomainEvent {
  return { kind: 'commitment.changed', topics: topicsOf(commitment), facts: { state: commitment.state } };
}

const topicsOf = (commitment: CommitmentEntity): string[] => [`commitment:${commitment.id}`, ...commitment.topics];
