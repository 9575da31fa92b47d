import { Injectable, Logger } from '@nestjs/common';
import { Live } from '../live/index.js';
import { Guests, type Guest } from './guests.js';
import { OtherNodes, type News } from './other-nodes.js';
import { OwnNews } from './own-news.js';
import { PresencePlaces } from './presence-places.js';
import { together, told, type Headcount, type Told } from './presence.rules.js';

/** How this node reaches the others. */
export interface Neighbours {
  tell(news: News): void;
  /** Asks a node, or all, to say everything it knows. */
  ask(node: string | null): void;
}

/** Changes are told at most so often, to people and to other nodes: a crowd that comes and goes costs no more. */
const BEAT_MS = 1_000;
/** A node without news says so often that it is there. */
const SIGN_OF_LIFE_EVERY_BEATS = 4;
/** What may end with time alone, without an event, is looked at again so often. */
const LOOK_AGAIN_EVERY_BEATS = 60;

/** Who is on which page at this moment, on all nodes together. Kept in memory only. */
@Injectable()
export class Presence {
  private readonly log = new Logger(Presence.name);
  private readonly guests = new Guests();
  private readonly own = new OwnNews();
  private readonly others = new OtherNodes();
  private neighbours: Neighbours | null = null;
  private timer: NodeJS.Timeout | null = null;
  private beating: Promise<void> | null = null;
  private beats = 0;
  /** Places to be told to the other nodes, and to the people there. */
  private readonly changed = new Set<string>();
  private readonly untold = new Set<string>();
  /** Who may have lost what lets them be where they are. */
  private readonly inDoubt = new Set<Guest>();
  private readonly lastTold = new WeakMap<Guest, string>();

  constructor(
    private readonly places: PresencePlaces,
    private readonly live: Live,
  ) {}

  start(neighbours: Neighbours): void {
    this.neighbours = neighbours;
    neighbours.ask(null);
    this.timer = setInterval(() => {
      this.beating ??= this.beat()
        .catch((error: unknown) => this.log.warn(`Presence can't be told: ${(error as Error).message}`))
        .finally(() => (this.beating = null));
    }, BEAT_MS);
    this.timer.unref();
  }

  /** The other nodes are told at once that nobody is here any more. */
  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.beating;
    for (const guest of this.guests.all()) this.leave(guest);
    this.tellOthers();
    this.neighbours = null;
  }

  enter(guest: Guest): void {
    this.guests.add(guest);
    this.moved(guest.place);
    // What let them in may have ended between the answer and now.
    this.inDoubt.add(guest);
  }

  leave(guest: Guest): void {
    this.guests.remove(guest);
    this.moved(guest.place);
    this.inDoubt.delete(guest);
  }

  writes(guest: Guest): void {
    this.guests.writes(guest, performance.now());
    this.moved(guest.place);
  }

  /** Something happened that may end what lets this guest be there; known within a beat (S3). */
  doubt(guest: Guest): void {
    if (this.guests.has(guest)) this.inDoubt.add(guest);
  }

  hear(news: News): void {
    const changed = this.others.hear(news, performance.now());
    if (changed) for (const place of changed) this.untold.add(place);
    else this.neighbours?.ask(news.from);
  }

  /** Another node asks this one, or everybody, for everything. */
  asked(node: string | null): void {
    if (node === null || node === this.own.from) this.own.askedForAll();
  }

  private moved(place: string): void {
    this.changed.add(place);
    this.untold.add(place);
  }

  private async beat(): Promise<void> {
    this.beats += 1;
    const now = performance.now();
    for (const place of this.guests.stopWriting(now)) this.moved(place);
    for (const place of this.others.forgetSilent(now)) this.untold.add(place);
    this.tellOthers();
    await this.lookAgain();
    // Nothing is told by a node that may have missed a revocation (S3).
    if (this.live.isFresh()) this.tellPeople();
  }

  private tellOthers(): void {
    const news = this.own.next(this.changed, (place) => this.guests.count(place), this.beats % SIGN_OF_LIFE_EVERY_BEATS === 0);
    this.changed.clear();
    if (news) this.neighbours?.tell(news);
  }

  private async lookAgain(): Promise<void> {
    if (this.beats % LOOK_AGAIN_EVERY_BEATS === 0) for (const guest of this.guests.all()) this.inDoubt.add(guest);
    const answers = new Map<string, Promise<boolean>>();
    await Promise.all([...this.inDoubt].map((guest) => this.lookAgainAt(guest, answers)));
  }

  private async lookAgainAt(guest: Guest, answers: Map<string, Promise<boolean>>): Promise<void> {
    this.inDoubt.delete(guest);
    try {
      if (!(await this.mayStay(guest, answers))) guest.dismiss();
    } catch (error) {
      this.inDoubt.add(guest);
      throw error;
    }
  }

  /** Asked once for all who get the same answer. */
  private mayStay({ place, viewer, person }: Guest, answers: Map<string, Promise<boolean>>): Promise<boolean> {
    const key = this.places.kindOf(place)?.forAll ? place : `${place} ${person}`;
    const answer = answers.get(key) ?? this.places.admit(viewer, place).then((admission) => admission !== null);
    answers.set(key, answer);
    return answer;
  }

  private tellPeople(): void {
    for (const place of this.untold) {
      const count = together([this.guests.count(place), ...this.others.countsOf(place)]);
      this.tellPlace(place, count);
    }
    this.untold.clear();
  }

  private tellPlace(place: string, count: Headcount): void {
    const writers = this.guests.writersAt(place);
    for (const guest of this.guests.at(place)) {
      const message: Told = told(place, count, { language: guest.viewer.language, writes: writers.has(guest.person) });
      const text = JSON.stringify(message);
      if (this.lastTold.get(guest) !== text) guest.tell(message);
      this.lastTold.set(guest, text);
    }
  }
}
