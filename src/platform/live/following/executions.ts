import { Injectable } from '@nestjs/common';
import { createSourceEventStream, execute, GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { visitor } from '../../access/index.js';
import type { GraphqlContext } from '../../graphql/context.js';
import { FollowedStream, type Followed } from '../../graphql/followed.js';
import { toldResult } from '../../graphql/told-errors.js';
import { Live } from '../live.js';
import { OutboxTail } from '../outbox/outbox-tail.js';
import { Execution } from './execution.js';
import { FeedExecution, type FeedFollower, type Step } from './feed-execution.js';
import type { AskedSubscription } from './read-subscription.js';

/** How to stop following, or why it can't be followed. */
export type Joined = { readonly leave: () => void } | { readonly errors: readonly GraphQLError[] };

/**
 * The subscriptions under way on this node. Those that ask the same and may see the same share one execution for each
 * event; where what is seen is personal, each viewer's is executed as that viewer.
 */
@Injectable()
export class Executions {
  private readonly running = new Map<string, Execution | FeedExecution>();

  constructor(
    private readonly live: Live,
    private readonly tail: OutboxTail,
  ) {}

  /** `follower` is handed the present state, then each newer one. Never rejects. */
  async join(asked: AskedSubscription, context: GraphqlContext, follower: FeedFollower): Promise<Joined> {
    const args: ExecutionArgs = { ...asked.args, contextValue: context };
    // The access rule and the field's own method run for each subscriber, with the subscriber's own viewer.
    const followed = await followedBy(args);
    if (!('topics' in followed)) return { errors: toldResult(followed).errors ?? [] };
    const { viewer } = context;
    const seenAs = `${asked.isShared ? 'everybody' : (viewer.sessionId ?? 'visitor')} ${viewer.language}`;
    const execution = this.executionOf(`${seenAs} ${asked.key}`, followed, asked.isShared ? asVisitor(args) : args, asked.isShared);
    execution.add(follower);
    return { leave: () => execution.remove(follower) };
  }

  /** False while this node may have missed something: what isn't public waits, and the rest may be late. */
  areFresh(): boolean {
    return this.live.isFresh();
  }

  private executionOf(key: string, followed: Followed<unknown>, args: ExecutionArgs, isShared: boolean): Execution | FeedExecution {
    const running = this.running.get(key);
    if (running) return running;
    const about = { maySend: () => isShared || this.live.isFresh(), version: () => this.tail.version() };
    const execution = followed.readOn
      ? new FeedExecution({ ...about, read: (after) => readOn(args, followed, after) })
      : new Execution({ ...about, read: () => readOnce(args, followed) });
    const stop = this.live.listen(followed.topics, () => execution.changed());
    execution.onIdle(() => {
      stop();
      this.running.delete(key);
    });
    this.running.set(key, execution);
    return execution;
  }
}

function asVisitor(args: ExecutionArgs): ExecutionArgs {
  const context = args.contextValue as GraphqlContext;
  return { ...args, contextValue: { ...context, viewer: visitor(context.viewer.language) } satisfies GraphqlContext };
}

async function followedBy(args: ExecutionArgs): Promise<Followed<unknown> | ExecutionResult> {
  try {
    const source: unknown = await createSourceEventStream(args);
    if (source instanceof FollowedStream) return source.followed;
    if (source && typeof source === 'object' && 'errors' in source) return source as ExecutionResult;
    return { errors: [new GraphQLError('This can’t be followed.')] };
  } catch (error) {
    return wentWrong(error);
  }
}

/** One execution with a fresh context, so that loaders read again. Never rejects: what goes wrong is told as a result. */
async function readOnce(args: ExecutionArgs, followed: Followed<unknown>): Promise<ExecutionResult> {
  const contextValue: GraphqlContext = { ...(args.contextValue as GraphqlContext) };
  try {
    return toldResult(await execute({ ...args, contextValue, rootValue: followed }));
  } catch (error) {
    return toldResult(wentWrong(error));
  }
}

/** What follows a cursor is read first, and then executed as what was asked for. Never rejects. */
async function readOn(args: ExecutionArgs, { topics, readOn }: Followed<unknown>, after: string | null): Promise<Step> {
  try {
    const { value, ...place } = (await readOn?.(args.contextValue as GraphqlContext, after)) ?? { value: null, cursor: '', isEmpty: true };
    return { ...place, result: await readOnce(args, { topics, read: () => value }) };
  } catch (error) {
    return { result: toldResult(wentWrong(error)), cursor: after ?? '', isEmpty: false };
  }
}

const wentWrong = (error: unknown): ExecutionResult => ({ errors: [new GraphQLError('', { originalError: error as Error })] });
