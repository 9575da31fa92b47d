import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../graphql/context.js';
import type { Followed, ReadSoFar } from '../../graphql/followed.js';
import type { News } from '../../graphql/news.js';
import { Clock } from '../../clock/clock.js';
import type { OutboxEvent } from '../outbox/outbox-tail.js';
import { FeedLog, type Told } from './feed-log.js';
import { readPlace, writePlace, type FeedPlace } from './feed-place.js';

/** What an event changed in a feed. */
export interface Change {
  /** The node's uuid. */
  readonly id: string;
  /** It was shown to all who follow: who sees it no longer is told that it is gone. Not said of what some never saw (S2). */
  readonly wasShown?: boolean;
}

/** A list that people follow by what comes and changes in it. */
export interface Feed<Node> {
  readonly topics: readonly string[];
  /** What an event changed; 'all' where it may be anything. */
  changesIn(event: OutboxEvent): readonly Change[] | 'all';
  /** The latest, in the order of the feed; null where the feed isn't there for this viewer. */
  page(context: GraphqlContext): Promise<Node[] | null>;
  /** Those of these that this viewer sees, in the order of the feed; null where the feed isn't there for them. */
  these(context: GraphqlContext, ids: readonly string[]): Promise<Node[] | null>;
  uuidOf(node: Node): string;
  /** The global id. */
  idOf(uuid: string): string;
}

/** Changes at once that are more than a page are told as a page. */
const MOST_CHANGES = 50;
const MOST_ATTEMPTS = 3;

/** What is to be read: these, or the latest page. */
interface Reading {
  readonly changes: ReadonlyMap<string, boolean> | 'page';
  readonly place: FeedPlace;
}

/** Feeds go on from a cursor: what follows it comes once and in order, or the latest page when that is too long ago. */
@Injectable()
export class Feeds {
  constructor(
    private readonly log: FeedLog,
    private readonly clock: Clock,
  ) {}

  follow<Node>(feed: Feed<Node>): Followed<News<Node>> {
    return {
      topics: feed.topics,
      read: (context) => this.latest(feed, context),
      readOn: (context, after) => this.readOn(feed, context, after),
    };
  }

  /** What a query of the same words answers with. */
  async latest<Node>(feed: Feed<Node>, context: GraphqlContext): Promise<News<Node> | null> {
    const nodes = await feed.page(context);
    return nodes && { isPage: true, nodes, goneIds: [] };
  }

  /** What happened while it was being read is read as well, so that the cursor stands exactly where the nodes do. */
  private async readOn<Node>(feed: Feed<Node>, context: GraphqlContext, after: string | null): Promise<ReadSoFar<News<Node>>> {
    let reading = await this.begin(feed, after);
    for (let attempt = 1; ; attempt++) {
      const nodes = await readAs(feed, { ...context }, reading);
      const meanwhile = attempt < MOST_ATTEMPTS ? await this.log.since(feed.topics, reading.place) : null;
      if (!meanwhile || meanwhile.events.length === 0) return soFar(feed, nodes, reading);
      reading = goOn(feed, reading, meanwhile);
    }
  }

  private async begin<Node>(feed: Feed<Node>, after: string | null): Promise<Reading> {
    const place = after ? readPlace(after, this.clock.now()) : null;
    const told = place && (await this.log.since(feed.topics, place));
    return told && place ? goOn(feed, { changes: new Map(), place }, told) : { changes: 'page', place: await this.log.now() };
  }
}

function goOn<Node>(feed: Feed<Node>, { changes: before }: Reading, { events, place }: Told): Reading {
  if (before === 'page') return { changes: 'page', place };
  const changes = new Map(before);
  for (const event of events) {
    const changed = feed.changesIn(event);
    if (changed === 'all') return { changes: 'page', place };
    // What came and went since was never shown to whoever reads from here.
    for (const { id, wasShown = false } of changed) if (!changes.has(id)) changes.set(id, wasShown);
  }
  return { changes: changes.size > MOST_CHANGES ? 'page' : changes, place };
}

function readAs<Node>(feed: Feed<Node>, context: GraphqlContext, { changes }: Reading): Promise<Node[] | null> {
  return changes === 'page' ? feed.page(context) : feed.these(context, [...changes.keys()]);
}

function soFar<Node>(feed: Feed<Node>, nodes: Node[] | null, { changes, place }: Reading): ReadSoFar<News<Node>> {
  const cursor = writePlace(place);
  if (!nodes) return { value: null, cursor, isEmpty: true };
  if (changes === 'page') return { value: { isPage: true, nodes, goneIds: [] }, cursor, isEmpty: false };
  const seen = new Set(nodes.map((node) => feed.uuidOf(node)));
  const goneIds = [...changes].filter(([id, wasShown]) => wasShown && !seen.has(id)).map(([id]) => feed.idOf(id));
  return { value: { isPage: false, nodes, goneIds }, cursor, isEmpty: nodes.length === 0 && goneIds.length === 0 };
}
