import { Extensions } from '@nestjs/graphql';
import type { GraphqlContext } from './context.js';

/** Reads the present state as one viewer; null when there is nothing to see (any more). */
export type ReadNow<Value> = (context: GraphqlContext) => Promise<Value | null> | Value | null;

/** What a subscription method returns: what to follow, and how to read the present state. */
export interface Followed<Value> {
  /** `kind:uuid`; an event on any of them makes the state be read and sent again. */
  readonly topics: readonly string[];
  readonly read: ReadNow<Value>;
  /** Only of a feed, which is read on from a cursor instead. */
  readonly readOn?: ReadOn<Value>;
}

/** What follows a cursor (null: the latest page), and where that ends. */
export interface ReadSoFar<Value> {
  readonly value: Value | null;
  readonly cursor: string;
  /** There is nothing in it. */
  readonly isEmpty: boolean;
}

export type ReadOn<Value> = (context: GraphqlContext, after: string | null) => Promise<ReadSoFar<Value>>;

/** Lets a subscription's `Followed` pass through graphql-js, which insists on an async iterable. */
export class FollowedStream implements AsyncIterable<never> {
  constructor(readonly followed: Followed<unknown>) {}

  [Symbol.asyncIterator](): AsyncIterator<never> {
    return { next: () => Promise.resolve({ done: true, value: undefined }) };
  }
}

/**
 * Marks a subscription of which a visitor sees what everybody sees, personal fields apart: one execution serves all
 * who ask the same. Without it every viewer's is executed as that viewer.
 */
export const SharedByAll = (): MethodDecorator => Extensions({ shared: true });

/** Marks a field that depends on the viewer: a subscription that selects it is executed for each viewer. */
export const Personal = (): PropertyDecorator & MethodDecorator => Extensions({ personal: true });

/** Topics as `kind:uuid`, out of a root field's arguments as callers give them. */
export type TopicsOf = (args: Readonly<Record<string, unknown>>) => readonly string[];

/**
 * Marks a root field for anyone whose answer is the same for all visitors: it may be kept for a moment, until one of these
 * topics is told of. Without it, or with a personal field in what is asked, everybody's answer is read anew.
 */
export const ChangesWith = (topics: TopicsOf): MethodDecorator => Extensions({ changesWith: topics });
