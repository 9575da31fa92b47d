import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, appointed, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../../platform/index.js';
import { mayCheck } from '../paper.access.js';
import { PaperReader } from '../paper.reader.js';
import { PaperSubmission } from '../paper.type.js';
import { AcceptPaperSubmissions, AcceptPaperSubmissionsInput, AcceptPaperSubmissionsOutcome, type PapersAccepted } from './accept-paper-submissions.js';
import { CheckPaperSubmission, CheckPaperSubmissionInput, CheckPaperSubmissionOutcome } from './check-paper-submission.js';

/** A second person compares what was entered with the paper, one by one or several together. */
@Resolver(() => PaperSubmission)
export class PaperCheckingResolver {
  constructor(
    private readonly reader: PaperReader,
    private readonly checkPaper: CheckPaperSubmission,
    private readonly acceptPapers: AcceptPaperSubmissions,
  ) {}

  @Mutation(() => CheckPaperSubmissionOutcome, { name: 'checkPaperSubmission', description: 'Say whether what somebody else entered is as on the paper.' })
  @Access(appointed('officer', 'clerk'))
  async check(@Args('input') input: CheckPaperSubmissionInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<PaperSubmission | Problem> {
    const outcome = await this.checkPaper.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }

  @Mutation(() => AcceptPaperSubmissionsOutcome, { name: 'acceptPaperSubmissions', description: 'Say that several things that somebody else entered are as on their papers.' })
  @Access(appointed('officer', 'clerk'))
  accept(@Args('input') input: AcceptPaperSubmissionsInput, @AsViewer() viewer: Viewer): Promise<PapersAccepted | Problem> {
    return this.acceptPapers.execute(viewer, input);
  }

  @ResolveField(() => Boolean, { description: 'You can check it: it waits, and somebody else entered it.' })
  @Personal()
  viewerCanCheck(@Parent() { state, entered }: PaperSubmission, @AsViewer() viewer: Viewer): boolean {
    return state === 'entered' && mayCheck(viewer, entered);
  }
}
