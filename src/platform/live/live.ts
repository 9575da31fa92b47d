import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Followed, ReadNow } from '../graphql/followed.js';
import { OutboxTail, type OutboxEvent } from './outbox/outbox-tail.js';

/** Who follows which topic on this node. */
@Injectable()
export class Live implements OnApplicationBootstrap {
  private readonly followers = new Map<string, Set<(event: OutboxEvent) => void>>();

  constructor(private readonly tail: OutboxTail) {}

  onApplicationBootstrap(): void {
    this.tail.listen((event) => this.tell(event));
  }

  /** Describes a subscription: the present state first, then again whenever one of the topics is told of. */
  follow<Value>(topics: readonly string[], read: ReadNow<Value>): Followed<Value> {
    return { topics, read };
  }

  /** Calls `listener` for each event on one of the topics, once an event; returns how to stop. */
  listen(topics: readonly string[], listener: (event: OutboxEvent) => void): () => void {
    for (const topic of topics) {
      const listening = this.followers.get(topic) ?? new Set();
      this.followers.set(topic, listening.add(listener));
    }
    return () => this.forget(topics, listener);
  }

  /** False while this node may have missed something; what isn't public must wait (S3). */
  isFresh(): boolean {
    return this.tail.isFresh();
  }

  private tell(event: OutboxEvent): void {
    const listeners = new Set(event.topics.flatMap((topic) => [...(this.followers.get(topic) ?? [])]));
    for (const listener of listeners) listener(event);
  }

  private forget(topics: readonly string[], listener: (event: OutboxEvent) => void): void {
    for (const topic of topics) {
      const listening = this.followers.get(topic);
      listening?.delete(listener);
      if (listening?.size === 0) this.followers.delete(topic);
    }
  }
}
