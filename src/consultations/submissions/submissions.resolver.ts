import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Me } from '../../identity/index.js';
import {
  Access,
  anyone,
  AsViewer,
  IdArg,
  InContext,
  isRefusal,
  PageArgs,
  Personal,
  type Connection,
  type GraphqlContext,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { Consultation } from '../consultation.type.js';
import { ConsultationsReader } from '../consultations.reader.js';
import { AskToUpload, AskToUploadInput, AskToUploadOutcome, UploadPass } from './ask-to-upload.js';
import { OwnSubmissionsReader } from './own-submissions.reader.js';
import { SubmissionReceipt } from './receipt.type.js';
import { Receipts } from './receipts.js';
import { respondentOf } from './submission.access.js';
import { submissionOf } from './submission.row.js';
import { Submission, SubmissionConnection } from './submission.type.js';
import { SubmitAnswers, SubmitAnswersInput, SubmitAnswersOutcome } from './submit-answers.js';
import { TakeBackSubmission, TakeBackSubmissionInput, TakeBackSubmissionOutcome } from './take-back-submission.js';

@Resolver(() => Submission)
export class SubmissionsResolver {
  constructor(
    private readonly own: OwnSubmissionsReader,
    private readonly consultations: ConsultationsReader,
    private readonly receipts: Receipts,
    private readonly submitAnswers: SubmitAnswers,
    private readonly takeBack: TakeBackSubmission,
  ) {}

  @Query(() => Submission, { nullable: true, description: 'What was sent in by somebody who wasn’t signed in, for whoever has its key.' })
  @Access(anyone)
  submissionByKey(
    @IdArg('con', 'consultationId') consultationId: string,
    @Args('key', { description: 'The key given with the receipt.' }) key: string,
  ): Promise<Submission | null> {
    return this.own.byKey(consultationId, key);
  }

  @Mutation(() => SubmitAnswersOutcome, { name: 'submitAnswers', description: 'Take part in a consultation, or change what you sent in.' })
  @Access(anyone)
  async submit(@Args('input') input: SubmitAnswersInput, @AsViewer() viewer: Viewer, @InContext() { http }: GraphqlContext): Promise<SubmissionReceipt | Problem> {
    const outcome = await this.submitAnswers.execute(viewer, input, http?.req.ip ?? null);
    return isRefusal(outcome) ? outcome : this.receipts.of(outcome, viewer.language);
  }

  @Mutation(() => TakeBackSubmissionOutcome, { name: 'takeBackSubmission', description: 'Take back what you sent in.' })
  @Access(anyone)
  async withdraw(@Args('input') input: TakeBackSubmissionInput, @AsViewer() viewer: Viewer): Promise<Submission | Problem> {
    const outcome = await this.takeBack.execute(viewer, input);
    return isRefusal(outcome) ? outcome : submissionOf(outcome);
  }

  @ResolveField(() => Consultation, { description: 'What it was sent in to.' })
  consultation(@Parent() { consultationId }: Submission, @InContext() context: GraphqlContext): Promise<Consultation | null> {
    return this.consultations.byId(context, consultationId);
  }
}

/** What of a consultation depends on who is asking. The deeds ask the same functions. */
@Resolver(() => Consultation)
export class TakingPartResolver {
  constructor(private readonly own: OwnSubmissionsReader) {}

  @ResolveField(() => Submission, { nullable: true, description: 'What you sent in, or as its clerk your organisation.' })
  @Personal()
  viewerSubmission(@Parent() { uuid }: Consultation, @InContext() context: GraphqlContext): Promise<Submission | null> {
    return this.own.own(context).load(uuid);
  }

  @ResolveField(() => Boolean, { description: 'You can send something in now, or change what you sent.' })
  @Personal()
  viewerCanTakePart(@Parent() consultation: Consultation, @AsViewer() viewer: Viewer): boolean {
    return consultation.state === 'open' && respondentOf(viewer, consultation) !== null;
  }
}

@Resolver(() => Me)
export class MySubmissionsResolver {
  constructor(private readonly own: OwnSubmissionsReader) {}

  @ResolveField(() => SubmissionConnection, { description: 'What you sent in to consultations, newest first.' })
  submissions(@InContext() context: GraphqlContext, @Args() args: PageArgs): Promise<Connection<Submission>> {
    return this.own.page(context, args);
  }
}

@Resolver()
export class UploadPassesResolver {
  constructor(private readonly asking: AskToUpload) {}

  @Mutation(() => AskToUploadOutcome, { description: 'Without signing in: send files with the key that the page made, before the answers.' })
  @Access(anyone)
  askToUpload(@Args('input') input: AskToUploadInput, @InContext() { http }: GraphqlContext): Promise<UploadPass | Problem> {
    return this.asking.execute(input, http?.req.ip ?? null);
  }
}
