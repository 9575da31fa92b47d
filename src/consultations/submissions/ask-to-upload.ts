import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Matches } from 'class-validator';
import { IdField, Jobs, NotAvailable, outcomeOf, UnitOfWork, type Problem } from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { endOf, stateAt } from '../consultation.rules.js';
import { itemsOf } from '../questionnaire/index.js';
import { hashOf, PRIVATE_KEY } from './private-key.js';
import { ConsultationNotOpen, TooManyFromHere } from './submission.problems.js';
import { VisitorBounds } from './visitor-bounds.js';

@InputType({ description: 'Who will send files without signing in, and to what.' })
export class AskToUploadInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @Field(() => String, { description: '32 random bytes in base64url that the page made: the key with which the answers will be sent.' })
  @Matches(PRIVATE_KEY)
  key!: string;
}

@ObjectType('UploadPass', { description: 'Files can be sent to `POST /files` with the key in `X-Upload-Pass`.' })
export class UploadPass {
  @Field(() => GraphQLISODateTime, { description: 'Until then. A file that answers nothing a day after it was sent is gone.' })
  until!: Date;
}

export const AskToUploadOutcome = outcomeOf('AskToUploadOutcome', 'The pass, or why there is none.', UploadPass, [ConsultationNotOpen, TooManyFromHere]);

/**
 * Lets somebody who isn't signed in send files before the first answers, so that an item that must be answered with one
 * can be. Bounded like sending answers (V8); what one key sends is bounded in `files`.
 */
@Injectable()
export class AskToUpload {
  constructor(
    private readonly work: UnitOfWork,
    private readonly bounds: VisitorBounds,
    jobs: Jobs,
  ) {
    jobs.repeat('forget-upload-passes', '29 3 * * *', () => this.forgetEnded());
  }

  /** `address`: where the request came from; it isn't kept. */
  async execute({ consultationId, key }: AskToUploadInput, address: string | null): Promise<Problem | UploadPass> {
    if (!(await this.bounds.allow(consultationId, address))) return new TooManyFromHere();
    return this.work.run(async (tx) => {
      const consultation = await tx.share(ConsultationEntity, { id: consultationId });
      if (!consultation || !takesFilesOfVisitors(consultation)) return new NotAvailable();
      if (stateAt(consultation, tx.now) !== 'open') return new ConsultationNotOpen();
      await tx.query('insert into submission_upload_pass (link_hash, consultation_id, given_at) values ($1, $2, $3) on conflict do nothing', [hashOf(key), consultationId, tx.now]);
      return { until: endOf(consultation) };
    });
  }

  /** A pass opens nothing once people can’t answer any more. */
  private forgetEnded(): Promise<void> {
    return this.work.run(async (tx) => {
      const ended = 'select c.id from consultation c where coalesce(c.stopped_at, c.closes_at) <= $1';
      await tx.query(`delete from submission_upload_pass where consultation_id in (${ended})`, [tx.now]);
    });
  }
}

function takesFilesOfVisitors({ whoMayTakePart, questionnaire }: ConsultationEntity): boolean {
  return whoMayTakePart.openTo === 'anyone' && itemsOf(questionnaire).some(({ kind }) => kind === 'file');
}
