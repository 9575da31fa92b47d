import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { CommitmentsReader, type Commitment } from '../../commitments/index.js';
import { Clock, type GraphqlContext } from '../../platform/index.js';
import type { ThingAt } from '../contributions/index.js';
import type { StoryStep } from './story.type.js';

/** A step as a room tells it: whether it is ahead follows from when it happens. */
export type ToldStep = Pick<StoryStep, 'kind' | 'title' | 'language' | 'path'> & { readonly at?: Date | null; readonly day?: string | null; readonly isAhead?: boolean };

/** What a room knows of a thing's story. */
export interface Told {
  readonly steps?: readonly ToldStep[];
  /** What led to it: its sources. */
  readonly before?: readonly ThingAt[];
  /** What it led to. */
  readonly after?: readonly ThingAt[];
  /** Where something may have been promised with it. */
  readonly promisedIn?: readonly ThingAt[];
}

/** Null where the viewer doesn't see the thing: then nobody adds to it, and it leads nowhere. */
export type TellStory = (context: GraphqlContext, id: string) => Promise<Told | null>;
export type AddToStory = (context: GraphqlContext, thing: ThingAt) => Promise<Told>;

/** A story of more things than this is no longer read as one. */
const MOST_THINGS = 16;
const MOST_STEPS = 60;
/** A story is read from many rooms: a page shows one, and a list of a hundred must not be a way to ask for a hundred. */
export const MOST_STORIES = 5;

/**
 * Idea, consultation, decision, commitments, delivered: the story that a thing is part of, told by the rooms together.
 * It is read from the thing on to all that it led to, and from there back to all that led to that.
 */
@Injectable()
export class Stories {
  private readonly owners = new Map<string, TellStory>();
  private readonly others: AddToStory[] = [];
  private readonly asked = new WeakMap<GraphqlContext, number>();

  constructor(
    private readonly commitments: CommitmentsReader,
    private readonly clock: Clock,
  ) {}

  /** Said by the room that holds things of that kind. */
  toldBy(kind: string, tell: TellStory): void {
    this.owners.set(kind, tell);
  }

  /** Said by a room that adds to things of other rooms. */
  addedTo(add: AddToStory): void {
    this.others.push(add);
  }

  /** The first first, what is ahead last. */
  async of(context: GraphqlContext, thing: ThingAt): Promise<StoryStep[]> {
    this.count(context);
    const found = new Map<string, Told>();
    await this.walk(context, [thing], 'after', found);
    await this.walk(context, [...found.values()].flatMap(({ before = [] }) => before), 'before', found);
    const told = [...found.values()];
    const promised = await this.promised(context, told.flatMap(({ promisedIn = [] }) => promisedIn));
    const steps = told.flatMap(({ steps: own = [] }) => own.map((step) => this.toStep(step)));
    return [...steps, ...promised].toSorted(byTime).slice(0, MOST_STEPS);
  }

  private count(context: GraphqlContext): void {
    const asked = (this.asked.get(context) ?? 0) + 1;
    if (asked > MOST_STORIES) throw new GraphQLError(`At most ${MOST_STORIES} stories are told at a time. Ask for the others by themselves.`, { extensions: { code: 'BAD_USER_INPUT' } });
    this.asked.set(context, asked);
  }

  private async walk(context: GraphqlContext, start: readonly ThingAt[], way: 'before' | 'after', found: Map<string, Told>): Promise<void> {
    let next = start;
    while (next.length > 0) {
      const fresh = [...new Map(next.map((thing) => [keyOf(thing), thing])).values()].filter((thing) => !found.has(keyOf(thing))).slice(0, MOST_THINGS - found.size);
      const told = await Promise.all(fresh.map((thing) => this.tell(context, thing)));
      fresh.forEach((thing, place) => found.set(keyOf(thing), told[place] ?? {}));
      next = told.flatMap((each) => each[way] ?? []);
    }
  }

  private async tell(context: GraphqlContext, thing: ThingAt): Promise<Told> {
    const own = await this.owners.get(thing.kind)?.(context, thing.id);
    if (!own) return {};
    const all = [own, ...(await Promise.all(this.others.map((add) => add(context, thing))))];
    return {
      steps: all.flatMap(({ steps = [] }) => steps),
      before: all.flatMap(({ before = [] }) => before),
      after: all.flatMap(({ after = [] }) => after),
      promisedIn: all.flatMap(({ promisedIn = [] }) => promisedIn),
    };
  }

  private async promised(context: GraphqlContext, things: readonly ThingAt[]): Promise<StoryStep[]> {
    const found = await Promise.all(things.map((thing) => this.commitments.promisedIn(context).load(keyOf(thing))));
    const steps = found.flat().map(async (commitment) => toPromise(commitment, await this.commitments.sources(context).load(`${commitment.promisedInKind}:${commitment.promisedInId}`)));
    return (await Promise.all(steps)).flatMap((step) => step ?? []);
  }

  private toStep({ at = null, day = null, isAhead, ...step }: ToldStep): StoryStep {
    return { ...step, at, day, isAhead: isAhead ?? (at !== null && at > this.clock.now()), commitment: null };
  }
}

const keyOf = ({ kind, id }: ThingAt): string => `${kind}:${id}`;

/** What is settled stands where it was settled, all else at the day by which it is promised. */
function toPromise(commitment: Commitment, source: { path: string } | null): StoryStep | null {
  if (!source) return null;
  const isSettled = commitment.state === 'delivered' || commitment.state === 'dropped';
  const { text: title, language } = commitment.what;
  const when = isSettled ? { at: commitment.changedAt, day: null } : { at: null, day: commitment.dueOn };
  return { kind: 'promised', title, language, path: source.path, ...when, isAhead: !isSettled, commitment };
}

function byTime(one: StoryStep, other: StoryStep): number {
  if (one.isAhead !== other.isAhead) return one.isAhead ? 1 : -1;
  return whenOf(one).localeCompare(whenOf(other));
}

/** A day stands behind the instants of that day. */
const whenOf = ({ at, day }: StoryStep): string => at?.toISOString() ?? `${day ?? ''}~`;
