import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../platform/index.js';
import type { PromisedIn } from './commitment.type.js';

/** What a room tells of a kind of thing in which commitments are made; this room never learns more of it. */
export interface Promiser {
  /** What each of these is, in the order of `ids`; null where the viewer doesn't see it. */
  describe(context: GraphqlContext, ids: readonly string[]): Promise<(PromisedIn | null)[]>;
}

/** The kinds of things that promise in public: what others promised is not listed. A room registers its own when it starts. */
@Injectable()
export class Promisers {
  private readonly kinds = new Map<string, Promiser>();

  register(kind: string, promiser: Promiser): void {
    this.kinds.set(kind, promiser);
  }

  get public(): string[] {
    return [...this.kinds.keys()];
  }

  async describe(context: GraphqlContext, kind: string, ids: readonly string[]): Promise<(PromisedIn | null)[]> {
    return (await this.kinds.get(kind)?.describe(context, ids)) ?? ids.map(() => null);
  }
}
