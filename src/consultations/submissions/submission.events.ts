import type { DomainEvent } from '../../platform/index.js';
import type { SubmissionEntity } from './submission.entity.js';

type Concerned = Pick<SubmissionEntity, 'consultationId' | 'source'>;

export const received = (submission: Concerned): DomainEvent => event('submission.received', submission);
export const changed = (submission: Concerned): DomainEvent => event('submission.changed', submission);
export const takenBack = (submission: Concerned): DomainEvent => event('submission.taken-back', submission);

/** Never who, nor which (V5). */
function event(kind: string, { consultationId, source }: Concerned): DomainEvent {
  return { kind, topics: [`consultation:${consultationId}`], facts: { consultationId, source } };
}
