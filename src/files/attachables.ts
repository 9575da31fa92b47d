import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../platform/index.js';

/** May this viewer see the thing, and so its files? */
export type MayRead = (context: GraphqlContext, id: string) => Promise<boolean>;

/** What files can belong to, as the rooms above say when they start. */
@Injectable()
export class Attachables {
  private readonly byKind = new Map<string, MayRead>();

  register(kind: string, mayRead: MayRead): void {
    this.byKind.set(kind, mayRead);
  }

  async mayRead(context: GraphqlContext, kind: string, id: string): Promise<boolean> {
    return (await this.byKind.get(kind)?.(context, id)) ?? false;
  }
}
