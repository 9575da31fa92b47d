import type { Viewer } from '../access/index.js';
import type { AtWork, Headcount, Told } from './presence.rules.js';

/** One open page of somebody, at the place it shows. */
export interface Guest {
  readonly place: string;
  readonly viewer: Viewer;
  /** The same for all pages that one person has open; a visitor is told apart by the socket. */
  readonly person: string;
  readonly atWork: AtWork | null;
  tell(told: Told): void;
  /** They may not be there any more. */
  dismiss(): void;
}

/** "Is writing" ends by itself so long after the last key. */
const WRITES_FOR_MS = 5_000;

/** Who is where on this node. */
export class Guests {
  private readonly places = new Map<string, Set<Guest>>();
  private readonly writingUntil = new Map<Guest, number>();

  add(guest: Guest): void {
    const there = this.places.get(guest.place) ?? new Set();
    this.places.set(guest.place, there.add(guest));
  }

  remove(guest: Guest): void {
    const there = this.places.get(guest.place);
    there?.delete(guest);
    this.writingUntil.delete(guest);
    if (there?.size === 0) this.places.delete(guest.place);
  }

  has(guest: Guest): boolean {
    return this.places.get(guest.place)?.has(guest) ?? false;
  }

  at(place: string): readonly Guest[] {
    return [...(this.places.get(place) ?? [])];
  }

  all(): readonly Guest[] {
    return [...this.places.values()].flatMap((there) => [...there]);
  }

  writes(guest: Guest, now: number): void {
    if (this.has(guest)) this.writingUntil.set(guest, now + WRITES_FOR_MS);
  }

  /** Forgets those who stopped; answers with where. */
  stopWriting(now: number): string[] {
    const stopped = [...this.writingUntil].filter(([, until]) => until <= now).map(([guest]) => guest);
    for (const guest of stopped) this.writingUntil.delete(guest);
    return stopped.map(({ place }) => place);
  }

  /** Who of a place writes, as persons. */
  writersAt(place: string): Set<string> {
    return new Set(this.at(place).filter((guest) => this.writingUntil.has(guest)).map(({ person }) => person));
  }

  count(place: string): Headcount {
    const there = this.at(place);
    const atWork = new Map(there.flatMap((guest) => (guest.atWork ? [[guest.atWork.id, guest.atWork]] : [])));
    const people = new Set(there.filter((guest) => !guest.atWork).map(({ person }) => person));
    return { people: people.size, writing: this.writersAt(place).size, atWork: [...atWork.values()] };
  }
}
