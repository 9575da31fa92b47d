import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBase64, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { IdField, isRefusal, newId, outcomeOf, UnitOfWork, type Language, type Problem, type Viewer } from '../../platform/index.js';
import { ConsultationNotOpen } from '../submissions/index.js';
import { entered, PaperDesk } from './paper-desk.js';
import { PaperSubmissionEntity } from './paper.entity.js';
import { ReceivedInput } from './paper.input.js';
import { NotReceivedInTime, PaperTooLate, SheetNotUsable } from './paper.problems.js';
import { PaperImport } from './paper.type.js';
import { readSheet, type SheetRead } from './read-sheet.js';

/** Of the file in base64; a request holds no more. */
const LONGEST = 240_000;
const MOST_FAULTS = 50;

@InputType({ description: 'A table of what came on paper or was said at a meeting: a row for each person.' })
export class ImportPaperSubmissionsInput {
  @IdField('con', 'The consultation.')
  @IsUUID()
  consultationId!: string;

  @Field(() => ReceivedInput, { description: 'Where and when it came.' })
  @Type(() => ReceivedInput)
  @ValidateNested()
  received!: ReceivedInput;

  @Field(() => String, { description: 'The CSV file as it is, its bytes in base64; at most 180 KB.' })
  @IsBase64()
  @MaxLength(LONGEST)
  file!: string;
}

export const ImportPaperSubmissionsOutcome = outcomeOf('ImportPaperSubmissionsOutcome', 'What was entered, or all that is wrong.', PaperImport, [
  SheetNotUsable,
  ConsultationNotOpen,
  NotReceivedInTime,
  PaperTooLate,
]);

/** Enters a whole table or nothing of it: one wrong row, and every wrong one is named (G7). */
@Injectable()
export class ImportPaperSubmissions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: PaperDesk,
  ) {}

  /** Answers with how many were entered. */
  execute(viewer: Viewer, { consultationId, received, file }: ImportPaperSubmissionsInput): Promise<Problem | PaperImport> {
    return this.work.run(async (tx) => {
      const consultation = await this.desk.consultation(tx, viewer, consultationId);
      if (isRefusal(consultation)) return consultation;
      const sheet = readSheet(Buffer.from(file, 'base64'), consultation.questionnaire, await this.desk.wards(tx, consultation));
      if (sheet.faults.length > 0) return notUsable(sheet, viewer.language);
      const id = newId();
      const refusal = (await this.desk.timeProblem(tx, consultation, received)) ?? (await this.desk.attach(tx, viewer, id, received));
      if (refusal) return refusal;
      const common = { batchId: id, version: 1, consultationId, ...entered(tx, viewer, received) };
      await tx.manager.insert(PaperSubmissionEntity, sheet.rows.map((row) => ({ ...common, ...row, id: newId() })));
      const { organisationId } = consultation;
      const { source, place, receivedOn } = received;
      const details = { consultationId, source, place, receivedOn, rows: sheet.rows.length };
      tx.audit({ organisationId, actor: viewer, act: 'submissions.imported', subject: { kind: 'paper-batch', id }, details });
      return { entered: sheet.rows.length };
    });
  }
}

function notUsable({ faults }: SheetRead, language: Language): Problem {
  const shown = faults.slice(0, MOST_FAULTS).map(({ line, column, words }) => ({ line, column, message: words[language] }));
  return new SheetNotUsable(shown, faults.length);
}
