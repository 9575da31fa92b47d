import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { ViewerSource, type Viewer } from '../../access/index.js';
import { Live } from '../live.js';
import { OutboxTail } from '../outbox/outbox-tail.js';

/** Who is behind a connection, for as long as that is true. */
export interface Watched {
  readonly viewer: Viewer;
  readonly stop: () => void;
}

/** Knows who is behind each connection, and says when that stops being true (S3). */
@Injectable()
export class ViewerWatcher {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly live: Live,
    private readonly tail: OutboxTail,
  ) {}

  /** `language` is what the page is in, where it says so; `close` is called once or more when the viewer is somebody else now. */
  async watch(headers: IncomingHttpHeaders, language: unknown, close: () => void): Promise<Watched> {
    const told = new Set<string>();
    const stopNoting = this.tail.listen((event) => event.topics.forEach((topic) => told.add(topic)));
    try {
      const viewer = await this.viewers.of(typeof language === 'string' ? { ...headers, 'accept-language': language } : headers);
      const topics = revocationTopics(viewer);
      const stopListening = this.live.listen(topics, close);
      const stopTimer = whenExpired(viewer, close);
      // What ended while the viewer was being read was told before anybody listened.
      if (topics.some((topic) => told.has(topic))) close();
      return {
        viewer,
        stop: () => {
          stopListening();
          stopTimer();
        },
      };
    } finally {
      stopNoting();
    }
  }
}

function revocationTopics(viewer: Viewer): string[] {
  const topics = [viewer.sessionId && `session:${viewer.sessionId}`, viewer.accountId && `account:${viewer.accountId}`];
  return [...topics, viewer.profile && `profile:${viewer.profile.id}`].filter((topic) => typeof topic === 'string');
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

function whenExpired(viewer: Viewer, close: () => void): () => void {
  if (!viewer.sessionExpiresAt) return () => undefined;
  const timer = setTimeout(close, Math.min(viewer.sessionExpiresAt.getTime() - Date.now(), LONGEST_TIMER_MS));
  timer.unref();
  return () => clearTimeout(timer);
}
