import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { perRequest, type GraphqlContext } from '../../platform/index.js';
import type { CameOfIt } from './contribution.type.js';
import type { ThingAt } from './thing-at.js';

/** What came of each of these things as far as the viewer sees it, in their order; nothing of kinds the room doesn't know. */
export type TellSequels = (context: GraphqlContext, things: readonly ThingAt[]) => Promise<CameOfIt[][]>;

/** Of one thing, the latest. */
const MOST_SEQUELS = 50;

/** What came of something: each room tells its part, and asks here for what came of its own in other rooms (D7). */
@Injectable()
export class Sequels {
  private readonly tellers: TellSequels[] = [];

  private readonly loaders = perRequest(
    (context) => new DataLoader<ThingAt, CameOfIt[], string>((things) => this.tell(context, things), { cacheKeyFn: ({ kind, id }) => `${kind}:${id}` }),
  );

  /** Said by each room of which something may come of a contribution. */
  toldBy(teller: TellSequels): void {
    this.tellers.push(teller);
  }

  /** The latest first. */
  of(context: GraphqlContext, thing: ThingAt): Promise<CameOfIt[]> {
    return this.loaders(context).load(thing);
  }

  async ofAll(context: GraphqlContext, things: readonly ThingAt[]): Promise<CameOfIt[]> {
    return (await Promise.all(things.map((thing) => this.of(context, thing)))).flat();
  }

  private async tell(context: GraphqlContext, things: readonly ThingAt[]): Promise<CameOfIt[][]> {
    const told = await Promise.all(this.tellers.map((teller) => teller(context, things)));
    return things.map((_, place) => latest(once(told.flatMap((each) => each[place] ?? []))));
  }
}

const latest = (found: readonly CameOfIt[]): CameOfIt[] => found.toSorted((one, other) => other.at.getTime() - one.at.getTime()).slice(0, MOST_SEQUELS);

/** The same decision may be reached in two ways: by what it cites, and by what it was consulted on. */
function once(found: readonly CameOfIt[]): CameOfIt[] {
  const cited = new Set(found.filter(({ kind }) => kind === 'drew-on' || kind === 'set-aside').map(({ path }) => path));
  return found.filter(({ kind, path }) => kind !== 'decided' || !cited.has(path));
}
