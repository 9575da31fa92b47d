import type { DomainEvent } from '../platform/index.js';
import type { ConsultationEntity } from './consultation.entity.js';

type Concerned = Pick<ConsultationEntity, 'id' | 'organisationId' | 'decisionId' | 'version'>;

export const opened = (consultation: Concerned): DomainEvent => event('consultation.opened', consultation);
export const closed = (consultation: Concerned): DomainEvent => event('consultation.closed', consultation);
export const outcomePublished = (consultation: Concerned): DomainEvent => event('consultation.outcome-published', consultation);

function event(kind: string, { id, organisationId, decisionId, version }: Concerned): DomainEvent {
  const topics = [`consultation:${id}`, `consultations:${organisationId}`, 'consultations', ...(decisionId ? [`decision:${decisionId}`] : [])];
  return { kind, topics, facts: { consultationId: id, version } };
}
