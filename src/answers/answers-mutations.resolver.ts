import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { AnswerDue } from './answer-due.type.js';
import { AnswersDueReader } from './answers-due.reader.js';
import { PublishAnswer, PublishAnswerInput, PublishAnswerOutcome, ReviseAnswer, ReviseAnswerInput, ReviseAnswerOutcome } from './giving/index.js';

@Resolver(() => AnswerDue)
export class AnswersMutations {
  constructor(
    private readonly reader: AnswersDueReader,
    private readonly publishing: PublishAnswer,
    private readonly revising: ReviseAnswer,
  ) {}

  @Mutation(() => PublishAnswerOutcome, { description: 'Answer in public what you owe.' })
  @Access(appointed('councillor'))
  async publishAnswer(@Args('input') input: PublishAnswerInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<AnswerDue | Problem> {
    return this.shown(context, await this.publishing.execute(viewer, input));
  }

  @Mutation(() => ReviseAnswerOutcome, { description: 'Say your answer anew; what it said before stays readable.' })
  @Access(appointed('councillor'))
  async reviseAnswer(@Args('input') input: ReviseAnswerInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<AnswerDue | Problem> {
    return this.shown(context, await this.revising.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: { id: string } | Problem): Promise<AnswerDue | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
