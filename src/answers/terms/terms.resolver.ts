import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation } from '../../identity/index.js';
import { Access, appointed, AsViewer, InContext, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { SetAnswerTerms, SetAnswerTermsInput, SetAnswerTermsOutcome } from './set-answer-terms.js';
import { maySettle } from './terms.access.js';
import { TermsReader } from './terms.reader.js';
import { AnswerTerms } from './terms.type.js';

@Resolver(() => Organisation)
export class TermsResolver {
  constructor(
    private readonly reader: TermsReader,
    private readonly setting: SetAnswerTerms,
  ) {}

  @ResolveField(() => AnswerTerms, { description: 'What the council has settled of how it answers, as it holds today.' })
  answerTerms(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<AnswerTerms> {
    return this.reader.termsOf(context).load(organisation.uuid);
  }

  @ResolveField(() => [AnswerTerms], { description: 'What it has settled for days to come, the first first.' })
  answerTermsAhead(@Parent() organisation: Organisation, @InContext() context: GraphqlContext): Promise<AnswerTerms[]> {
    return this.reader.ahead(context).load(organisation.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You may settle how it answers.' })
  @Personal()
  viewerCanSettleAnswers(@Parent() organisation: Organisation, @AsViewer() viewer: Viewer): boolean {
    return maySettle(viewer, organisation.uuid);
  }

  @Mutation(() => SetAnswerTermsOutcome, { description: 'Settle how your council answers, from a day on.' })
  @Access(appointed('clerk'))
  setAnswerTerms(@Args('input') input: SetAnswerTermsInput, @AsViewer() viewer: Viewer): Promise<AnswerTerms | Problem> {
    return this.setting.execute(viewer, input);
  }
}
