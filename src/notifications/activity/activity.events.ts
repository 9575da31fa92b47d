import type { DomainEvent } from '../../platform/index.js';

export function activityTold(activity: string, organisationId: string | null): DomainEvent {
  return { kind: 'activity.told', topics: topicsOf(organisationId), facts: { activity } };
}

/** Or shown again: what it happened to was moderated. */
export function activityHidden(activity: string, organisationId: string | null): DomainEvent {
  return { kind: 'activity.hidden', topics: topicsOf(organisationId), facts: { activity } };
}

const topicsOf = (organisationId: string | null): string[] => ['activity', ...(organisationId ? [`activity:${organisationId}`] : [])];
