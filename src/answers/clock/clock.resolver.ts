import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AsViewer, Clock, dayOf, InContext, jurisdictionOf, Personal, type GraphqlContext, type Viewer } from '../../platform/index.js';
import { mayAnswer, mayName } from '../answer-due.access.js';
import { AnswerDue } from '../answer-due.type.js';
import { ClockReader } from './clock.reader.js';
import { AnswerHolder, HoldingReply } from './clock.type.js';

@Resolver(() => AnswerDue)
export class ClockResolver {
  constructor(
    private readonly reader: ClockReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [AnswerHolder], { description: 'Who owed it, the first one first; the last one owes it, unless nobody in office does.' })
  holders(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<AnswerHolder[]> {
    return this.reader.holdersOf(context).load(due.uuid);
  }

  @ResolveField(() => [HoldingReply], { description: 'What was said until the answer came.' })
  holdingReplies(@Parent() due: AnswerDue, @InContext() context: GraphqlContext): Promise<HoldingReply[]> {
    return this.reader.holdingReplies(context).load(due.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You owe it and may put it off: once, and before its day has passed.' })
  @Personal()
  viewerCanDelay(@Parent() due: AnswerDue, @AsViewer() viewer: Viewer): boolean {
    const today = dayOf(this.clock.now(), jurisdictionOf(due.jurisdiction).calendar);
    return isOpen(due) && due.delay === null && today <= due.dueOn && mayAnswer(viewer, due);
  }

  @ResolveField(() => Boolean, { description: 'You may say who answers instead.' })
  @Personal()
  viewerCanHandOver(@Parent() due: AnswerDue, @AsViewer() viewer: Viewer): boolean {
    return isOpen(due) && (mayAnswer(viewer, due) || (due.vacantSince !== null && mayName(viewer, due)));
  }
}

const isOpen = (due: AnswerDue): boolean => due.state !== 'answered' && due.state !== 'lifted';
