import type { DomainEvent } from '../platform/index.js';

const MOST_TOPICS = 500;

/** For the people themselves, and nobody else can follow it. `facts.told` is the event that they were told of; without it, they have read something. */
export function notificationsChanged(profileIds: readonly string[], facts: DomainEvent['facts'] = {}): DomainEvent[] {
  const events: DomainEvent[] = [];
  for (let from = 0; from < profileIds.length; from += MOST_TOPICS) {
    const topics = profileIds.slice(from, from + MOST_TOPICS).map((id) => `notifications:${id}`);
    events.push({ kind: 'notifications.changed', topics, facts });
  }
  return events;
}
