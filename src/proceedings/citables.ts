import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../platform/index.js';
import type { CitedKind, CitedThing } from './citation.type.js';

/** What a room tells of a kind of thing that decisions cite. Never anything of young people. */
export interface Citable {
  /** The kind of its global ids, e.g. `ans`. */
  readonly idKind: string;
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

  /** The kind whose global ids are of that kind. */
  kindOf(idKind: string | null): CitedKind | null {
    for (const [kind, citable] of this.kinds) if (citable.idKind === idKind) return kind;
    return null;
  }
}
