import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { KeepSubmission } from './keep-submission.js';
import { hashOf, PRIVATE_KEY } from './private-key.js';
import { respondentOf } from './submission.access.js';
import type { SubmissionEntity } from './submission.entity.js';
import { ConsultationNotOpen, NotAskedOfYou } from './submission.problems.js';
import { SubmissionFiles } from './submission-files.js';
import { Submission } from './submission.type.js';
import { refusalOf } from './submit-answers.js';

@InputType({ description: 'Which submission you take back: your own, or the one your key is for.' })
export class TakeBackSubmissionInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @Field(() => String, { nullable: true, description: 'For somebody who isn’t signed in: the key given with the receipt.' })
  @IsOptional()
  @Matches(PRIVATE_KEY)
  key?: string | null;
}

export const TakeBackSubmissionOutcome = outcomeOf('TakeBackSubmissionOutcome', 'What is left of it, or why it stays.', Submission, [ConsultationNotOpen, NotAskedOfYou]);

/** Takes a submission back until closing: it counts no more, and what it said is gone (V2). */
@Injectable()
export class TakeBackSubmission {
  constructor(
    private readonly work: UnitOfWork,
    private readonly submissions: KeepSubmission,
    private readonly files: SubmissionFiles,
  ) {}

  execute(viewer: Viewer, { consultationId, key }: TakeBackSubmissionInput): Promise<Problem | SubmissionEntity> {
    return this.work.run(async (tx) => {
      const consultation = await tx.share(ConsultationEntity, { id: consultationId });
      if (!consultation) return new NotAvailable();
      const respondent = respondentOf(viewer, consultation);
      const refusal = refusalOf(viewer, consultation, respondent, tx.now);
      if (!respondent || refusal) return refusal ?? new NotAskedOfYou();
      const taken = await this.submissions.takeBack(tx, consultation, { respondent, linkHash: key ? hashOf(key) : null });
      if (!taken) return new NotAvailable();
      await this.files.detach(tx, taken);
      return taken;
    });
  }
}
