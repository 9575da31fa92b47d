import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerDue } from '../../answers/index.js';
import { hasRole, InContext, isAtWork, Personal, type GraphqlContext } from '../../platform/index.js';
import { SummariesReader, SummedUp, ThreadChange } from '../summing-up/index.js';
import { HandedThread } from './handed-thread.type.js';
import { HandedThreadsReader } from './handed-threads.reader.js';

/** Y10, read beside the answer by everybody and on the thread's page by those in it: asked, said, changed, and what they say of that. */
@Resolver(() => HandedThread)
export class HandedThreadResolver {
  constructor(private readonly summaries: SummariesReader) {}

  @ResolveField(() => SummedUp, { nullable: true, description: 'What the young people said, and whether they agree that it says it.' })
  said(@Parent() { threadId }: HandedThread, @InContext() context: GraphqlContext): Promise<SummedUp | null> {
    return this.summaries.settled(context, threadId, 'discussion');
  }

  @ResolveField(() => [ThreadChange], { description: 'What changed because of it, in the words of who tells it; the first fifty.' })
  changed(@Parent() { threadId }: HandedThread, @InContext() context: GraphqlContext): Promise<ThreadChange[]> {
    return this.summaries.changesOf(context).load(threadId);
  }

  @ResolveField(() => SummedUp, { nullable: true, description: 'What the young people say of the answer and of what changed; empty until they have been asked.' })
  saidOfIt(@Parent() { threadId }: HandedThread, @InContext() context: GraphqlContext): Promise<SummedUp | null> {
    return this.summaries.settled(context, threadId, 'answer');
  }
}

@Resolver(() => AnswerDue)
export class HandedDueResolver {
  constructor(private readonly reader: HandedThreadsReader) {}

  @ResolveField(() => HandedThread, { nullable: true, description: 'What young people asked, where it is owed to them.' })
  handed(@Parent() { subjectKind, subjectId }: AnswerDue, @InContext() context: GraphqlContext): Promise<HandedThread | null> | null {
    return subjectKind === 'thread' ? this.reader.handed(context).load(subjectId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Young people asked it, you answered it, and may tell them what changed because of it.' })
  @Personal()
  viewerCanTellChange(@Parent() due: AnswerDue, @InContext() { viewer }: GraphqlContext): boolean {
    const isOwn = isAtWork(viewer) && hasRole(viewer, 'councillor', due.organisationId) && viewer.profile?.id === due.owedBy;
    return isOwn && due.subjectKind === 'thread' && due.answeredAt !== null;
  }
}
