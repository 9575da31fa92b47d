import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { createSourceEventStream, execute, GraphQLError, print, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { visitor } from '../access/index.js';
import type { GraphqlContext } from '../graphql/context.js';
import { FollowedStream, type Followed } from '../graphql/followed.js';
import { toldResult } from '../graphql/told-errors.js';
import { Execution } from './execution.js';
import { Latest } from './latest.js';
import { Live } from './live.js';
import { isSharedByAll } from './personal.js';

/**
 * The subscriptions under way on this node. Those that ask the same and may see the same share one execution for each
 * event; where what is seen is personal, each viewer's is executed as that viewer.
 */
@Injectable()
export class Executions {
  private readonly running = new Map<string, Execution>();

  constructor(private readonly live: Live) {}

  async subscribe(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const context = args.contextValue as GraphqlContext;
    const shared = isSharedByAll(args.schema, args.document, args.operationName);
    const seenAs = shared ? { ...context, viewer: visitor(context.viewer.language) } : context;
    // The access rule and the field's own method run for each subscriber, with the subscriber's own viewer.
    const followed = await this.followedBy(args);
    if (!('topics' in followed)) return followed;
    const key = keyOf(args, shared ? `all:${context.viewer.language}` : `session:${context.viewer.sessionId ?? context.requestId}`);
    return this.join(key, followed, { ...args, contextValue: seenAs }, shared);
  }

  private async followedBy(args: ExecutionArgs): Promise<Followed<unknown> | ExecutionResult> {
    const source: unknown = await createSourceEventStream({ ...args, subscribeFieldResolver: undefined });
    if (source instanceof FollowedStream) return source.followed;
    return source && typeof source === 'object' && 'errors' in source
      ? (source as ExecutionResult)
      : { errors: [new GraphQLError('This can’t be followed.')] };
  }

  private join(key: string, followed: Followed<unknown>, args: ExecutionArgs, shared: boolean): AsyncIterableIterator<ExecutionResult> {
    let execution = this.running.get(key);
    if (!execution) {
      execution = new Execution(
        () => runOnce(args, followed),
        () => shared || this.live.isFresh(),
      );
      const stop = this.live.listen(followed.topics, () => execution?.changed());
      execution.onIdle(() => {
        stop();
        this.running.delete(key);
      });
      this.running.set(key, execution);
    }
    return execution.add((leave) => new Latest<ExecutionResult>(leave));
  }
}

/** One execution with a fresh context, so that loaders read again. Never rejects: what goes wrong is told as a result. */
async function runOnce(args: ExecutionArgs, followed: Followed<unknown>): Promise<ExecutionResult> {
  const contextValue: GraphqlContext = { ...(args.contextValue as GraphqlContext) };
  try {
    return toldResult(await execute({ ...args, contextValue, rootValue: followed }));
  } catch (error) {
    return toldResult({ errors: [new GraphQLError('', { originalError: error as Error })] });
  }
}

function keyOf(args: ExecutionArgs, seenAs: string): string {
  const asked = JSON.stringify([print(args.document), args.operationName ?? null, args.variableValues ?? null, seenAs]);
  return createHash('sha256').update(asked).digest('base64url');
}
