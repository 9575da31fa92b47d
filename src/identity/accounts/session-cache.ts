import { Injectable } from '@nestjs/common';
import { OutboxTail } from '../../platform/index.js';
import type { Session } from './session.js';

const KEEP_MS = 2_000;
const MOST_KEPT = 20_000;
const OF_SESSIONS = /^(session|account|profiles-of):/;

/**
 * Sessions read a moment ago, by token. One that ends anywhere, or whose account's profiles change, is forgotten as soon as its
 * event arrives, and whatever is known along with it (S3).
 */
@Injectable()
export class SessionCache {
  private readonly kept = new Map<string, { session: Session; until: number }>();
  private endings = 0;

  constructor(private readonly tail: OutboxTail) {
    tail.listen((event) => this.forget(event.topics));
  }

  get(token: string): Session | null {
    const found = this.kept.get(token);
    // A node that may have missed an ending trusts nothing it remembers.
    return found && found.until > performance.now() && this.tail.isFresh() ? found.session : null;
  }

  /** To be asked before a session is read, and given to `keep`: what ended meanwhile may have been read as it was. */
  mark(): number {
    return this.endings;
  }

  keep(token: string, session: Session, since: number): void {
    if (since !== this.endings) return;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(token, { session, until: performance.now() + KEEP_MS });
  }

  /** Forgets the sessions that one of the topics is about, as `session:<id>`, `account:<id>` or `profiles-of:<account>`. */
  forget(topics: readonly string[]): void {
    if (!topics.some((topic) => OF_SESSIONS.test(topic))) return;
    this.endings += 1;
    for (const [token, { session }] of this.kept) {
      const { id, accountId } = session;
      if ([`session:${id}`, `account:${accountId}`, `profiles-of:${accountId}`].some((topic) => topics.includes(topic))) this.kept.delete(token);
    }
  }
}
