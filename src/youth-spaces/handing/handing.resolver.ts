import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerDue, AnswersDueReader } from '../../answers/index.js';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { ThreadsReader, YouthThread } from '../threads/index.js';
import { HandOverThread, HandOverThreadInput, HandOverThreadOutcome } from './hand-over-thread.js';
import { HandedThreadsReader } from './handed-threads.reader.js';

@Resolver(() => YouthThread)
export class HandingResolver {
  constructor(
    private readonly reader: HandedThreadsReader,
    private readonly dues: AnswersDueReader,
    private readonly threads: ThreadsReader,
    private readonly handing: HandOverThread,
  ) {}

  @ResolveField(() => AnswerDue, { nullable: true, description: 'What a councillor owes an answer to, where it was handed over for you.' })
  async answerDue(@Parent() { uuid }: YouthThread, @InContext() context: GraphqlContext): Promise<AnswerDue | null> {
    const handed = await this.reader.ofThreads(context).load(uuid);
    return handed ? this.dues.dueOn(context).load(`thread:${handed}`) : null;
  }

  @ResolveField(() => Boolean, { description: 'You work here, and may hand it to a councillor.' })
  @Personal()
  async viewerCanHandOver(@Parent() { uuid, isWorker }: YouthThread, @InContext() context: GraphqlContext): Promise<boolean> {
    return isWorker && (await this.reader.ofThreads(context).load(uuid)) === null;
  }

  @Mutation(() => HandOverThreadOutcome, { description: 'Ask a councillor in public for the young people of a thread.' })
  @Access(appointed('youth-worker'))
  async handOverThread(@Args('input') input: HandOverThreadInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthThread | Problem> {
    const outcome = await this.handing.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.threads.threads(context).load(outcome.id)) ?? new NotAvailable());
  }
}
