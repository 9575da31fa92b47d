import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerDue, AnswersDueReader } from '../../answers/index.js';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { ThreadsReader, YouthThread } from '../threads/index.js';
import { CloseThread, CloseThreadInput, CloseThreadOutcome } from './close-thread.js';
import { HandedThread } from './handed-thread.type.js';
import { HandOverThread, HandOverThreadInput, HandOverThreadOutcome } from './hand-over-thread.js';
import { HandedThreadsReader } from './handed-threads.reader.js';

@Resolver(() => YouthThread)
export class HandingResolver {
  constructor(
    private readonly reader: HandedThreadsReader,
    private readonly dues: AnswersDueReader,
    private readonly threads: ThreadsReader,
    private readonly handing: HandOverThread,
    private readonly closing: CloseThread,
  ) {}

  @ResolveField(() => AnswerDue, { nullable: true, description: 'What a councillor owes an answer to, where it was handed over for you.' })
  async answerDue(@Parent() { uuid }: YouthThread, @InContext() context: GraphqlContext): Promise<AnswerDue | null> {
    const handed = await this.reader.ofThreads(context).load(uuid);
    return handed ? this.dues.dueOn(context).load(`thread:${handed}`) : null;
  }

  @ResolveField(() => HandedThread, { nullable: true, description: 'What was handed over for you, as everybody reads it.' })
  async handed(@Parent() { uuid }: YouthThread, @InContext() context: GraphqlContext): Promise<HandedThread | null> {
    const handed = await this.reader.ofThreads(context).load(uuid);
    return handed ? this.reader.handed(context).load(handed) : null;
  }

  @ResolveField(() => Boolean, { description: 'You work here, and may hand it to a councillor.' })
  @Personal()
  async viewerCanHandOver(@Parent() { uuid, isWorker, state }: YouthThread, @InContext() context: GraphqlContext): Promise<boolean> {
    return isWorker && state === 'open' && (await this.reader.ofThreads(context).load(uuid)) === null;
  }

  @ResolveField(() => Boolean, { description: 'You work here, and may close it once it tells what came of it.' })
  @Personal()
  viewerCanClose(@Parent() { isWorker, state }: YouthThread): boolean {
    return isWorker && state !== 'closed';
  }

  @Mutation(() => CloseThreadOutcome, { description: 'Close a thread that tells what came of it.' })
  @Access(appointed('youth-worker'))
  async closeThread(@Args('input') input: CloseThreadInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthThread | Problem> {
    return this.shown(context, await this.closing.execute(viewer, input));
  }

  @Mutation(() => HandOverThreadOutcome, { description: 'Ask a councillor in public for the young people of a thread.' })
  @Access(appointed('youth-worker'))
  async handOverThread(@Args('input') input: HandOverThreadInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthThread | Problem> {
    return this.shown(context, await this.handing.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | { id: string }): Promise<YouthThread | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.threads.threads(context).load(outcome.id)) ?? new NotAvailable());
  }
}
