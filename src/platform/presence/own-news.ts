import { newId } from '../graphql/ids.js';
import type { News } from './other-nodes.js';
import { isSame, NOBODY, type Headcount } from './presence.rules.js';

/** Works out what this node has to tell the others: what differs from what it said last. */
export class OwnNews {
  readonly from = newId();
  private number = 0;
  private whole = true;
  private readonly said = new Map<string, Headcount>();

  /** Says everything next time. */
  askedForAll(): void {
    this.whole = true;
  }

  /** Null when there is nothing new; `anyway` asks for a sign of life. */
  next(changed: Iterable<string>, count: (place: string) => Headcount, anyway: boolean): News | null {
    const differing = [...changed].filter((place) => this.differs(place, count(place)));
    if (differing.length === 0 && !this.whole && !anyway) return null;
    const news = { from: this.from, number: ++this.number, whole: this.whole, counts: this.whole ? [...this.said] : differing.map((place) => this.saying(place)) };
    this.whole = false;
    return news;
  }

  private differs(place: string, count: Headcount): boolean {
    if (isSame(count, this.said.get(place) ?? NOBODY)) return false;
    if (isSame(count, NOBODY)) this.said.delete(place);
    else this.said.set(place, count);
    return true;
  }

  private saying(place: string): [string, Headcount] {
    return [place, this.said.get(place) ?? NOBODY];
  }
}
