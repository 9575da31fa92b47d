import { Injectable } from '@nestjs/common';
import type { GraphqlContext, LocalText } from '../platform/index.js';

/** A thing that something was done to, as the reader of the record may know it. */
export interface AuditedThing {
  readonly name: LocalText | string;
  /** Its page; null where it has none of its own. */
  readonly path: string | null;
}

type Names = (context: GraphqlContext, ids: readonly string[]) => Promise<(AuditedThing | null)[]>;

/**
 * What the things on the record are called. Rooms say it of their own kinds, as the reader may see them; of a kind that nobody
 * registers, as everything in youth spaces, the record says only what was done and by whom, and gives no id (Y6, E1).
 */
@Injectable()
export class AuditedThings {
  private readonly kinds = new Map<string, Names>();

  register(kind: string, names: Names): void {
    this.kinds.set(kind, names);
  }

  knows(kind: string): boolean {
    return this.kinds.has(kind);
  }

  async nameOf(context: GraphqlContext, { kind, id }: { kind: string; id: string }): Promise<AuditedThing | null> {
    const [thing = null] = (await this.kinds.get(kind)?.(context, [id])) ?? [];
    return thing;
  }
}
