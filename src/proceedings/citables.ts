import { Injectable } from '@nestjs/common';
import { kindOfId, localId, type GraphqlContext } from '../platform/index.js';
import type { CitedKind, CitedThing } from './citation.type.js';

/** What a room tells of a kind of thing that decisions cite. Never anything of young people. */
export interface Citable {
  /** The kind of its global ids, e.g. `ans`. */
  readonly idKind: string;
  /** Other kinds of ids that lead to it, e.g. that of the page which shows it: the id it is meant by, null where there is none. */
  readonly leadingTo?: Readonly<Record<string, (id: string) => Promise<string | null>>>;
  /** What each of these is, in the order of `ids`; null where the viewer doesn't see it. Its `uuid` is the one it is cited by. */
  describe(context: GraphqlContext, ids: readonly string[]): Promise<(CitedThing | null)[]>;
}

/** The kinds of things that decisions cite (D6). A room registers its own before the application has started. */
@Injectable()
export class Citables {
  private readonly kinds = new Map<CitedKind, Citable>();

  register(kind: CitedKind, citable: Citable): void {
    this.kinds.set(kind, citable);
  }

  /** Null for a kind that no room registered. */
  of(kind: CitedKind): Citable | null {
    return this.kinds.get(kind) ?? null;
  }

  /** What is meant by a global id, as its kind and the uuid inside; null where nothing of that kind is cited. */
  async meant(globalId: string): Promise<{ kind: CitedKind; id: string } | null> {
    const idKind = kindOfId(globalId);
    if (!idKind) return null;
    for (const [kind, { idKind: own, leadingTo = {} }] of this.kinds) {
      const id = own === idKind ? localId(idKind, globalId) : await leadingTo[idKind]?.(localId(idKind, globalId));
      if (id) return { kind, id };
    }
    return null;
  }
}
