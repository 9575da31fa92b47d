import type { Viewer } from '../access/index.js';
import type { Live } from '../live/index.js';
import type { Guest } from './guests.js';
import type { Admission, PresencePlaces } from './presence-places.js';
import type { Presence } from './presence.js';
import type { PresenceSocket } from './presence.protocol.js';

/** One socket: at one place at a time, as a page shows one thing. */
export class Visit {
  private present: { guest: Guest; stopListening: () => void } | null = null;
  /** Changes with each thing the page asks for, so that an answer that comes late is passed over. */
  private wish = 0;

  constructor(
    private readonly socket: PresenceSocket,
    private readonly viewer: Viewer,
    private readonly presence: Presence,
    private readonly places: PresencePlaces,
    private readonly live: Live,
  ) {}

  /** Answers with whether the viewer is present there now. */
  async arrive(place: string): Promise<boolean> {
    this.depart();
    const wish = this.wish;
    const admission = await this.places.admit(this.viewer, place);
    if (!admission || wish !== this.wish || !this.socket.connected) return false;
    this.enter(place, admission);
    return true;
  }

  leave(place: unknown): void {
    if (this.present?.guest.place === place) this.depart();
  }

  depart(): void {
    this.wish += 1;
    if (!this.present) return;
    this.present.stopListening();
    this.presence.leave(this.present.guest);
    this.present = null;
  }

  writing(): void {
    if (this.present && this.places.kindOf(this.present.guest.place)?.writing) this.presence.writes(this.present.guest);
  }

  private enter(place: string, { atWork, topics }: Admission): void {
    const { viewer, socket } = this;
    const guest: Guest = {
      place,
      viewer,
      person: viewer.profile?.id ?? viewer.accountId ?? socket.id,
      atWork: atWork ?? null,
      tell: (told) => socket.emit('here', told),
      dismiss: () => {
        this.depart();
        socket.emit('gone', place);
      },
    };
    this.present = { guest, stopListening: this.live.listen(topics, () => this.presence.doubt(guest)) };
    this.presence.enter(guest);
  }
}
