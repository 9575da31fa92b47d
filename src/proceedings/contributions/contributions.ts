import { Injectable } from '@nestjs/common';
import { pageSize, readCursor, toConnection, type Connection, type GraphqlContext, type PageArgs } from '../../platform/index.js';
import type { Contribution } from './contribution.type.js';

/** The last one that was seen; null at the beginning. Later ones are those before it by (at, kind, id). */
export type SeenContribution = readonly [at: Date, kind: string, id: string] | readonly [null, null, null];

/** What the viewer's own profile contributed in that room after `seen`, the latest first by (at, kind, id), `limit` at most. */
export type OwnContributions = (context: GraphqlContext, seen: SeenContribution, limit: number) => Promise<Contribution[]>;

/** What somebody contributed, room by room, as one list that only they see (V5). */
@Injectable()
export class Contributions {
  private readonly sources: OwnContributions[] = [];

  /** Said by each room that people contribute to. */
  givenBy(source: OwnContributions): void {
    this.sources.push(source);
  }

  async page(context: GraphqlContext, args: PageArgs): Promise<Connection<Contribution>> {
    const limit = pageSize(args) + 1;
    const seen = args.after ? read(args.after) : ([null, null, null] as const);
    const found = await Promise.all(this.sources.map((source) => source(context, seen, limit)));
    const latest = found.flat().sort(byLatest).slice(0, limit);
    return toConnection(latest, args, ({ at, kind, to }) => [at, kind, to.id], (contribution) => contribution);
  }
}

function read(after: string): SeenContribution {
  const [at, kind, id] = readCursor(after, 3);
  return [new Date(String(at)), String(kind), String(id)];
}

function byLatest(one: Contribution, other: Contribution): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  if (first === second) return 0;
  return first < second ? 1 : -1;
}

const keyOf = ({ at, kind, to }: Contribution): string => `${at.toISOString()} ${kind} ${to.id}`;
