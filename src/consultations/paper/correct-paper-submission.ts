import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { IdField, isRefusal, NotAvailable, NumberField, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Viewer } from '../../platform/index.js';
import { contentOf } from './paper-content.js';
import { PaperDesk } from './paper-desk.js';
import { PaperSubmissionEntity } from './paper.entity.js';
import { PaperContentInput } from './paper.input.js';
import { PaperAlreadyChecked } from './paper.problems.js';
import { PaperSubmission } from './paper.type.js';

@InputType({ description: 'What was entered, put right.' })
export class CorrectPaperSubmissionInput {
  @IdField('paper', 'What was entered.')
  @IsUUID()
  id!: string;

  @NumberField('The version you saw.', { least: 1, most: 2_000_000_000 })
  seenVersion!: number;

  @Field(() => PaperContentInput, { description: 'What it says.' })
  @Type(() => PaperContentInput)
  @ValidateNested()
  content!: PaperContentInput;
}

export const CorrectPaperSubmissionOutcome = outcomeOf('CorrectPaperSubmissionOutcome', 'What now waits for a second person.', PaperSubmission, [
  VersionChanged,
  PaperAlreadyChecked,
]);

/** Puts right what a second person returned, or what nobody has checked yet. Whoever does it has entered it, and so doesn't check it (G7). */
@Injectable()
export class CorrectPaperSubmission {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: PaperDesk,
  ) {}

  execute(viewer: Viewer, { id, seenVersion, content: given }: CorrectPaperSubmissionInput): Promise<Problem | PaperSubmissionEntity> {
    return this.work.run(async (tx) => {
      const meant = await tx.find(PaperSubmissionEntity, { id });
      const consultation = meant ? await this.desk.consultation(tx, viewer, meant.consultationId) : new NotAvailable();
      if (isRefusal(consultation)) return consultation;
      const paper = await tx.lock(PaperSubmissionEntity, { id });
      if (!paper || !viewer.profile) return new NotAvailable();
      if (paper.version !== seenVersion) return new VersionChanged();
      if (paper.state !== 'entered' && paper.state !== 'returned') return new PaperAlreadyChecked();
      const content = contentOf(given, consultation, await this.desk.wards(tx, consultation), viewer.language);
      if (isRefusal(content)) return content;
      const { organisationId, id: consultationId } = consultation;
      tx.audit({ organisationId, actor: viewer, act: 'submission.corrected', subject: { kind: 'paper-submission', id }, details: { consultationId } });
      const unchecked = { state: 'entered' as const, checkedByProfileId: null, checkedAt: null, returnReason: null };
      const by = { enteredByProfileId: viewer.profile.id, enteredAt: tx.now, version: paper.version + 1 };
      return tx.save(PaperSubmissionEntity, { ...paper, ...content, ...unchecked, ...by });
    });
  }
}
