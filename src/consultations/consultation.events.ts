import type { DomainEvent } from '../platform/index.js';
import type { ConsultationEntity } from './consultation.entity.js';

type Concerned = Pick<ConsultationEntity, 'id' | 'organisationId' | 'decisionId' | 'version'>;

export const opened = (consultation: Concerned): DomainEvent => event('consultation.opened', consultation);
export const closed = (consultation: Concerned): DomainEvent => event('consultation.closed', consultation);
export const outcomePublished = (consultation: Concerned): DomainEvent => event('consultation.outcome-published', consultation);

export const announced = (consultation: Concerned): DomainEvent => event('consultation.announced', consultation);
export const extended = (consultation: Concerned): DomainEvent => event('consultation.extended', consultation);
export const stopped = (consultation: Concerned): DomainEvent => event('consultation.stopped', consultation);
export const levelChanged = (consultation: Concerned): DomainEvent => event('consultation.level-changed', consultation);

export const themeHandedOver = (consultation: Concerned): DomainEvent => event('consultation.theme-handed-over', consultation);
export const themeAnswered = (consultation: Concerned): DomainEvent => event('consultation.theme-answered', consultation);

/** Told to those who write it alone. */
export const draftChanged = ({ id, version }: { readonly id: string; readonly version: number }): DomainEvent => ({
  kind: 'consultation.draft-changed',
  topics: [`consultation-draft:${id}`],
  facts: { consultationId: id, version },
});

function event(kind: string, { id, organisationId, decisionId, version }: Concerned): DomainEvent {
  const topics = [`consultation:${id}`, `consultations:${organisationId}`, 'consultations', ...(decisionId ? [`decision:${decisionId}`] : [])];
  return { kind, topics, facts: { consultationId: id, version } };
}
