import type { DomainEvent } from '../../platform/index.js';

interface Visited {
  readonly id: string;
  readonly threadId: string;
}

/** Whoever is at the thread is asked again whether they may be: sockets by its topic, presence by that of its visits. */
export function visitEvent(kind: 'set' | 'ended' | 'turned', { id, threadId }: Visited, facts: DomainEvent['facts'] = {}): DomainEvent {
  return { kind: `thread-visit.${kind}`, topics: [`thread-visit:${id}`, `youth-thread:${threadId}`, `thread-visits:${threadId}`], facts };
}
