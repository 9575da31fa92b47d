import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation } from '../../identity/index.js';
import { Access, appointed, AsViewer, InContext, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { SetAnswerTerms, SetAnswerTermsInput, SetAnswerTermsOutcome } from './set-answer-terms.js';
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

  @Mutation(() => SetAnswerTermsOutcome, { description: 'Settle how your council answers, from a day on.' })
  @Access(appointed('clerk'))
  setAnswerTerms(@Args('input') input: SetAnswerTermsInput, @AsViewer() viewer: Viewer): Promise<AnswerTerms | Problem> {
    return this.setting.execute(viewer, input);
  }
}
