import { Injectable, Logger } from '@nestjs/common';
import type { Viewer } from '../access/index.js';
import { Live, messageBound, SocketCount, ViewerWatcher } from '../live/index.js';
import { BOUNDS } from './bounds.js';
import { Presence } from './presence.js';
import { PresencePlaces } from './presence-places.js';
import type { PresenceSocket } from './presence.protocol.js';
import { Visit } from './visit.js';

/** Who is behind each socket, and what each of them may ask. */
@Injectable()
export class Visitors {
  private readonly log = new Logger(Visitors.name);
  private readonly viewers = new WeakMap<PresenceSocket, Viewer>();
  private readonly sockets = new SocketCount(BOUNDS.socketsOfASession);

  constructor(
    private readonly presence: Presence,
    private readonly places: PresencePlaces,
    private readonly live: Live,
    private readonly watcher: ViewerWatcher,
  ) {}

  /** Before a socket is served. It is closed when its session ends or becomes another's (S3); the page then comes back as who it is by then. */
  async receive(socket: PresenceSocket): Promise<void> {
    const { conn } = socket;
    const { viewer, stop } = await this.watcher.watch(socket.request.headers, socket.handshake.auth['language'], () => conn.close());
    const giveBack = viewer.sessionId ? this.sockets.take(viewer.sessionId) : () => undefined;
    const forget = (): void => {
      stop();
      giveBack?.();
    };
    conn.once('close', forget);
    if (conn.readyState !== 'open') forget();
    if (!giveBack) throw new Error('This session has too many pages open.');
    this.viewers.set(socket, viewer);
  }

  serve(socket: PresenceSocket): void {
    const viewer = this.viewers.get(socket);
    if (!viewer) throw new Error('A socket without a viewer');
    const visit = new Visit(socket, viewer, this.presence, this.places, this.live);
    const isWithinBound = messageBound(BOUNDS.messagesInTenSeconds);
    socket.use((_, next) => (isWithinBound() ? next() : socket.disconnect(true)));
    socket.on('arrive', (place, done) => {
      if (typeof place === 'string' && typeof done === 'function') void this.arrive(visit, place, done as (present: boolean) => void);
    });
    socket.on('leave', (place) => visit.leave(place));
    socket.on('writing', () => visit.writing());
    socket.on('disconnect', () => visit.depart());
  }

  private async arrive(visit: Visit, place: string, done: (present: boolean) => void): Promise<void> {
    try {
      done(await visit.arrive(place));
    } catch (error) {
      this.log.warn(`Who may be there can't be asked: ${(error as Error).message}`);
      done(false);
    }
  }
}
