import { isSame, NOBODY, type Headcount } from './presence.rules.js';

/** What a node tells the others: the places whose headcount changed since its last news. */
export interface News {
  readonly from: string;
  /** Grows by one, so that a lost message is noticed. */
  readonly number: number;
  /** Everything the node knows and not only what changed. */
  readonly whole: boolean;
  readonly counts: readonly (readonly [place: string, count: Headcount])[];
}

/** A node that ended without a word is forgotten after so long. */
const SILENT_AFTER_MS = 12_000;

interface OtherNode {
  number: number;
  heardAt: number;
  counts: Map<string, Headcount>;
}

/** Who is where on the other nodes, by what they last said. */
export class OtherNodes {
  private readonly nodes = new Map<string, OtherNode>();

  /** The places that changed; null when something was missed and the node must be asked for all of it. */
  hear(news: News, now: number): string[] | null {
    const known = this.nodes.get(news.from);
    if (!news.whole && known?.number !== news.number - 1) return null;
    const before = known?.counts ?? new Map<string, Headcount>();
    const counts = new Map(news.whole ? news.counts : [...before, ...news.counts]);
    for (const [place, count] of counts) if (isSame(count, NOBODY)) counts.delete(place);
    this.nodes.set(news.from, { number: news.number, heardAt: now, counts });
    return news.whole ? [...before.keys(), ...counts.keys()] : news.counts.map(([place]) => place);
  }

  /** The places that nodes were at which have gone silent. */
  forgetSilent(now: number): string[] {
    const silent = [...this.nodes].filter(([, node]) => node.heardAt < now - SILENT_AFTER_MS);
    for (const [name] of silent) this.nodes.delete(name);
    return silent.flatMap(([, node]) => [...node.counts.keys()]);
  }

  countsOf(place: string): Headcount[] {
    return [...this.nodes.values()].flatMap(({ counts }) => counts.get(place) ?? []);
  }
}
