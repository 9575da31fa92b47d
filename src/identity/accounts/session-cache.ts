import { Injectable } from '@nestjs/common';
import { OutboxTail } from '../../platform/index.js';
import type { Session } from './session.js';

const KEEP_MS = 2_000;
const MOST_KEPT = 20_000;

/** Sessions read a moment ago, by token. One that ends anywhere is forgotten as soon as its event arrives (S3). */
@Injectable()
export class SessionCache {
  private readonly kept = new Map<string, { session: Session; until: number }>();

  constructor(private readonly tail: OutboxTail) {
    tail.listen((event) => this.forget(event.topics));
  }

  get(token: string): Session | null {
    const found = this.kept.get(token);
    // A node that may have missed an ending trusts nothing it remembers.
    return found && found.until > performance.now() && this.tail.isFresh() ? found.session : null;
  }

  keep(token: string, session: Session): void {
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(token, { session, until: performance.now() + KEEP_MS });
  }

  /** Forgets the sessions that one of the topics is about, as `session:<id>` or `account:<id>`. */
  forget(topics: readonly string[]): void {
    if (!topics.some((topic) => topic.startsWith('session:') || topic.startsWith('account:'))) return;
    for (const [token, { session }] of this.kept) {
      if (topics.includes(`session:${session.id}`) || topics.includes(`account:${session.accountId}`)) this.kept.delete(token);
    }
  }
}
