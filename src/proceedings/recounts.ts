import { Injectable } from '@nestjs/common';

/** What came of counting one thing over from its rows. */
export interface Recounted {
  /** Global id of what was counted. */
  readonly id: string;
  /** How many rows were counted. */
  readonly rows: number;
  /** Where the count that is kept differs from that of the rows; empty when it doesn't. */
  readonly differences: readonly string[];
}

/** Counts everything of its kind that is closed over again, one thing at a time. */
export type Recount = () => AsyncIterable<Recounted>;

/** Counts are kept as things happen. Each room that keeps some says here how to reproduce them from what they count (V4). */
@Injectable()
export class Recounts {
  private readonly recounts: Recount[] = [];

  register(recount: Recount): void {
    this.recounts.push(recount);
  }

  async *all(): AsyncGenerator<Recounted> {
    for (const recount of this.recounts) yield* recount();
  }
}
