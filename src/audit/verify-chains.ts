import { entryHash, GENESIS } from './chain.js';

export interface ChainEntry {
  seq: number;
  content: string;
  previous_hash: string;
  hash: string;
}

export interface ChainEnd {
  seq: number;
  hash: string;
}

/** What is wrong with a chain, at which entry; null when nothing is. */
export interface Tampering {
  seq: number;
  what: 'changed' | 'missing' | 'cut';
}

/** Reads a chain in order, one entry at a time; `finish` compares its end with what is known of it. */
export class ChainCheck {
  private previous: ChainEnd = { seq: 0, hash: GENESIS };

  /** `published` are the ends made public on earlier days. */
  constructor(private readonly published: readonly ChainEnd[]) {}

  /** The first thing wrong at this entry, if anything. */
  next(entry: ChainEntry): Tampering | null {
    const expected = this.previous.seq + 1;
    if (entry.seq !== expected) return { seq: expected, what: 'missing' };
    const hash = entryHash(this.previous.hash, entry.seq, entry.content);
    if (entry.previous_hash !== this.previous.hash || entry.hash !== hash) return { seq: entry.seq, what: 'changed' };
    const known = this.published.find((end) => end.seq === entry.seq);
    if (known && known.hash !== hash) return { seq: entry.seq, what: 'changed' };
    this.previous = { seq: entry.seq, hash };
    return null;
  }

  /** `head` is where the database says the chain ends. */
  finish(head: ChainEnd | null): Tampering | null {
    const longest = Math.max(head?.seq ?? 0, ...this.published.map((end) => end.seq));
    if (longest > this.previous.seq) return { seq: this.previous.seq + 1, what: 'cut' };
    if (head && head.hash !== this.previous.hash) return { seq: head.seq, what: 'changed' };
    return null;
  }
}
