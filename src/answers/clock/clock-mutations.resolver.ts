import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { AnswerDue } from '../answer-due.type.js';
import { AnswersDueReader } from '../answers-due.reader.js';
import { AcknowledgeAnswerDue, AcknowledgeAnswerDueInput, AcknowledgeAnswerDueOutcome } from './acknowledge-answer-due.js';
import { DelayAnswer, DelayAnswerInput, DelayAnswerOutcome } from './delay-answer.js';
import { HandOverAnswer, HandOverAnswerInput, HandOverAnswerOutcome } from './hand-over-answer.js';
import { SendHoldingReply, SendHoldingReplyInput, SendHoldingReplyOutcome } from './send-holding-reply.js';

type Shown = Promise<AnswerDue | Problem>;

@Resolver(() => AnswerDue)
export class ClockMutations {
  constructor(
    private readonly reader: AnswersDueReader,
    private readonly acknowledging: AcknowledgeAnswerDue,
    private readonly delaying: DelayAnswer,
    private readonly handing: HandOverAnswer,
    private readonly holding: SendHoldingReply,
  ) {}

  @Mutation(() => AcknowledgeAnswerDueOutcome, { description: 'Say that you have seen what you owe an answer to.' })
  @Access(appointed('councillor'))
  async acknowledgeAnswerDue(@Args('input') input: AcknowledgeAnswerDueInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Shown {
    return this.shown(context, await this.acknowledging.execute(viewer, input));
  }

  @Mutation(() => DelayAnswerOutcome, { description: 'Extend or pause an answer you owe: once, with a public reason.' })
  @Access(appointed('councillor'))
  async delayAnswer(@Args('input') input: DelayAnswerInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Shown {
    return this.shown(context, await this.delaying.execute(viewer, input));
  }

  @Mutation(() => HandOverAnswerOutcome, { description: 'Have another councillor answer, with a public reason.' })
  @Access(appointed('councillor', 'clerk'))
  async handOverAnswer(@Args('input') input: HandOverAnswerInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Shown {
    return this.shown(context, await this.handing.execute(viewer, input));
  }

  @Mutation(() => SendHoldingReplyOutcome, { description: 'Say something until you can answer. The answer stays owed.' })
  @Access(appointed('councillor'))
  async sendHoldingReply(@Args('input') input: SendHoldingReplyInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Shown {
    return this.shown(context, await this.holding.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: { id: string } | Problem): Shown {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
