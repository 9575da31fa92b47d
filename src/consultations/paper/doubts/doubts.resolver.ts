import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../../platform/index.js';
import { DoubtPaperSubmission, DoubtPaperSubmissionInput, DoubtPaperSubmissionOutcome } from './doubt-paper-submission.js';
import { mayCheck } from '../paper.access.js';
import { PaperReader } from '../paper.reader.js';
import { PaperSubmission } from '../paper.type.js';
import { SettlePaperDoubt, SettlePaperDoubtInput, SettlePaperDoubtOutcome } from './settle-paper-doubt.js';

/** What was accepted in error, and is put right or taken out by two people. */
@Resolver(() => PaperSubmission)
export class PaperDoubtsResolver {
  constructor(
    private readonly reader: PaperReader,
    private readonly doubtPaper: DoubtPaperSubmission,
    private readonly settleDoubt: SettlePaperDoubt,
  ) {}

  @Mutation(() => DoubtPaperSubmissionOutcome, { name: 'doubtPaperSubmission', description: 'Say that something was accepted in error.' })
  @Access(appointed('officer', 'clerk'))
  async doubt(@Args('input') input: DoubtPaperSubmissionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<PaperSubmission | Problem> {
    return this.read(context, await this.doubtPaper.execute(viewer, input));
  }

  @Mutation(() => SettlePaperDoubtOutcome, { name: 'settlePaperDoubt', description: 'Agree that something was accepted in error, or let it stand.' })
  @Access(appointed('officer', 'clerk'))
  async settle(@Args('input') input: SettlePaperDoubtInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<PaperSubmission | Problem> {
    return this.read(context, await this.settleDoubt.execute(viewer, input));
  }

  @ResolveField(() => Boolean, { description: 'You can settle it: somebody else says that it was accepted in error.' })
  @Personal()
  viewerCanSettle(@Parent() { doubted, state }: PaperSubmission, @AsViewer() viewer: Viewer): boolean {
    return state === 'doubted' && doubted !== null && mayCheck(viewer, doubted);
  }

  private async read(context: GraphqlContext, outcome: Problem | { readonly id: string }): Promise<PaperSubmission | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
