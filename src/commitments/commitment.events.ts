import type { DomainEvent } from '../platform/index.js';
import type { CommitmentEntity } from './commitment.entity.js';

export function commitmentMade(commitment: CommitmentEntity, by: string): DomainEvent {
  return { kind: 'commitment.made', topics: topicsOf(commitment), facts: ownerToTell(commitment, by) };
}

export function commitmentChanged(commitment: CommitmentEntity, by: string): DomainEvent {
  return { kind: 'commitment.changed', topics: topicsOf(commitment), facts: { state: commitment.state, ...ownerToTell(commitment, by) } };
}

/** Whoever sees to it is told of what somebody else did with it. */
const ownerToTell = ({ ownerId }: CommitmentEntity, by: string): { owner?: string } => (ownerId === by ? {} : { owner: ownerId });

const topicsOf = (commitment: CommitmentEntity): string[] => [`commitment:${commitment.id}`, ...commitment.topics];
