import { Injectable } from '@nestjs/common';
import type { Extra } from 'graphql-ws/use/ws';
import { ViewerSource, type Viewer } from '../access/index.js';
import { Live } from './live.js';

/** The client comes back with the session it has then. */
const SESSION_CHANGED = { code: 4403, reason: 'Session changed' } as const;

export type SocketExtra = Extra & Record<PropertyKey, unknown> & {
  viewer?: Viewer;
  stopWatching?: () => void;
};

/** Knows who is behind each socket, and closes it when that stops being true (S3). */
@Injectable()
export class ViewerWatcher {
  constructor(
    private readonly viewers: ViewerSource,
    private readonly live: Live,
  ) {}

  async watch(extra: SocketExtra, params: Readonly<Record<string, unknown>> | undefined): Promise<void> {
    const headers = { ...extra.request.headers };
    if (typeof params?.['language'] === 'string') headers['accept-language'] = params['language'];
    const viewer = await this.viewers.of(headers);
    extra.viewer = viewer;
    const close = (): void => extra.socket.close(SESSION_CHANGED.code, SESSION_CHANGED.reason);
    const stopListening = this.live.listen(revocationTopics(viewer), close);
    const stopTimer = whenExpired(viewer, close);
    extra.stopWatching = () => {
      stopListening();
      stopTimer();
    };
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
