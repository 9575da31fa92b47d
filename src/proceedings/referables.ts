import { Injectable } from '@nestjs/common';
import type { GraphqlContext, Language } from '../platform/index.js';

/** A thing as another refers to it: what it is called, and where it is read. */
export interface ReferredTo {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly path: string;
}

/** What a room tells of a kind of thing that others refer to. */
export interface Referable {
  /** The kind of its global ids, e.g. `dec`. */
  readonly idKind: string;
  /** Null where the viewer doesn't see it. */
  describe(context: GraphqlContext, id: string): Promise<ReferredTo | null>;
}

/** The kinds of public things that others refer to, say what young people's words may influence. A room registers its own when it starts. */
@Injectable()
export class Referables {
  private readonly kinds = new Map<string, Referable>();

  register(kind: string, referable: Referable): void {
    this.kinds.set(kind, referable);
  }

  async describe(context: GraphqlContext, kind: string, id: string): Promise<ReferredTo | null> {
    return (await this.kinds.get(kind)?.describe(context, id)) ?? null;
  }

  /** The kind whose global ids are of that kind; null where no room registered it. */
  kindOf(idKind: string | null): string | null {
    for (const [kind, referable] of this.kinds) if (referable.idKind === idKind) return kind;
    return null;
  }
}
