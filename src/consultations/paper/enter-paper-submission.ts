import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { IdField, isRefusal, newId, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { ConsultationNotOpen } from '../submissions/index.js';
import { contentOf } from './paper-content.js';
import { entered, PaperDesk } from './paper-desk.js';
import { PaperSubmissionEntity } from './paper.entity.js';
import { PaperContentInput, ReceivedInput } from './paper.input.js';
import { NotReceivedInTime, PaperTooLate } from './paper.problems.js';
import { PaperSubmission } from './paper.type.js';

@InputType({ description: 'What came on paper or was said at a meeting.' })
export class EnterPaperSubmissionInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @Field(() => ReceivedInput, { description: 'Where and when it came.' })
  @Type(() => ReceivedInput)
  @ValidateNested()
  received!: ReceivedInput;

  @Field(() => PaperContentInput, { description: 'What it says.' })
  @Type(() => PaperContentInput)
  @ValidateNested()
  content!: PaperContentInput;
}

export const EnterPaperSubmissionOutcome = outcomeOf('EnterPaperSubmissionOutcome', 'What now waits for a second person.', PaperSubmission, [
  ConsultationNotOpen,
  NotReceivedInTime,
  PaperTooLate,
]);

/** Types in what came on paper. It counts when somebody else has compared it (G7). */
@Injectable()
export class EnterPaperSubmission {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: PaperDesk,
  ) {}

  execute(viewer: Viewer, { consultationId, received, content: given }: EnterPaperSubmissionInput): Promise<Problem | PaperSubmissionEntity> {
    return this.work.run(async (tx) => {
      const consultation = await this.desk.consultation(tx, viewer, consultationId);
      if (isRefusal(consultation)) return consultation;
      const content = contentOf(given, consultation, await this.desk.wards(tx, consultation), viewer.language);
      if (isRefusal(content)) return content;
      const id = newId();
      const refusal = (await this.desk.timeProblem(tx, consultation, received)) ?? (await this.desk.attach(tx, viewer, id, received));
      if (refusal) return refusal;
      const { organisationId } = consultation;
      const { source, place, receivedOn } = received;
      tx.audit({ organisationId, actor: viewer, act: 'submission.entered', subject: { kind: 'paper-submission', id }, details: { consultationId, source, place, receivedOn } });
      return tx.save(PaperSubmissionEntity, { id, batchId: id, version: 1, consultationId, line: null, ...entered(tx, viewer, received), ...content });
    });
  }
}
