import { Injectable } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';
import { ProfileEntity } from '../../../identity/index.js';
import { IdField, isRefusal, NotAvailable, NumberField, OptionalTextField, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../../platform/index.js';
import type { ConsultationEntity } from '../../consultation.entity.js';
import { KeepSubmission, mayLeadToSomebody, newReference, type SubmissionEntity } from '../../submissions/index.js';
import { PaperDesk } from '../paper-desk.js';
import { mayCheck } from '../paper.access.js';
import { PaperSubmissionEntity } from '../paper.entity.js';
import { PaperAlreadyChecked, PaperTooLate, ReasonNeeded, SamePersonCantCheck } from '../paper.problems.js';
import { PaperSubmission } from '../paper.type.js';

@InputType({ description: 'What comparing something with its paper gave.' })
export class CheckPaperSubmissionInput {
  @IdField('paper', 'What was entered.')
  @IsUUID()
  id!: string;

  @NumberField('The version you saw.', { least: 1, most: 2_000_000_000 })
  seenVersion!: number;

  @Field(() => Boolean, { description: 'It is as on the paper, and counts from now on.' })
  @IsBoolean()
  accept!: boolean;

  @OptionalTextField('Where it isn’t: what is to be put right.', { most: 1_000 })
  reason?: string | null;
}

export const checkRefusals = [VersionChanged, SamePersonCantCheck, PaperAlreadyChecked, PaperTooLate] as const;
export const CheckPaperSubmissionOutcome = outcomeOf('CheckPaperSubmissionOutcome', 'What was checked.', PaperSubmission, [...checkRefusals, ReasonNeeded]);

/** A second person compares what was entered with the paper: it counts from then on, or goes back to be put right (G7). */
@Injectable()
export class CheckPaperSubmission {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: PaperDesk,
    private readonly submissions: KeepSubmission,
  ) {}

  execute(viewer: Viewer, input: CheckPaperSubmissionInput): Promise<Problem | PaperSubmissionEntity> {
    return this.work.run((tx) => this.within(tx, viewer, input));
  }

  /** As part of another deed. */
  async within(tx: Transaction, viewer: Viewer, input: CheckPaperSubmissionInput): Promise<Problem | PaperSubmissionEntity> {
    const meant = await tx.find(PaperSubmissionEntity, { id: input.id });
    const consultation = meant ? await this.desk.consultation(tx, viewer, meant.consultationId) : new NotAvailable();
    if (isRefusal(consultation)) return consultation;
    const paper = await tx.lock(PaperSubmissionEntity, { id: input.id });
    if (!paper) return new NotAvailable();
    const refusal = (await secondPersonProblem(tx, viewer, paper)) ?? stateProblem(paper, input) ?? (await this.desk.tooLate(tx, consultation)) ?? reasonProblem(input);
    return refusal ?? this.settle(tx, viewer, consultation, paper, input);
  }

  private async settle(tx: Transaction, viewer: Viewer, consultation: ConsultationEntity, paper: PaperSubmissionEntity, input: CheckPaperSubmissionInput): Promise<PaperSubmissionEntity> {
    const { accept } = input;
    const reason = accept ? null : (input.reason?.trim() ?? null);
    if (accept) await this.count(tx, consultation, paper);
    const { organisationId, id: consultationId } = consultation;
    const subject = { kind: 'paper-submission', id: paper.id };
    tx.audit({ organisationId, actor: viewer, act: accept ? 'submission.accepted' : 'submission.returned', subject, details: { consultationId, reason } });
    const checked = { checkedByProfileId: viewer.profile?.id ?? null, checkedAt: tx.now, returnReason: reason, version: paper.version + 1 };
    return tx.save(PaperSubmissionEntity, { ...paper, ...checked, state: accept ? 'accepted' : 'returned' });
  }

  /** From here on it is a submission as any other, and shown as what it is. */
  private async count(tx: Transaction, consultation: ConsultationEntity, paper: PaperSubmissionEntity): Promise<void> {
    await this.submissions.enter(tx, consultation, submissionFrom(paper));
  }
}

/** Not whoever entered it, through whichever profile. */
async function secondPersonProblem(tx: Transaction, viewer: Viewer, { enteredByProfileId }: PaperSubmissionEntity): Promise<Problem | null> {
  const enterer = await tx.find(ProfileEntity, { id: enteredByProfileId });
  const byAccountId = enterer?.accountId ?? '';
  return mayCheck(viewer, { byProfileId: enteredByProfileId, byAccountId }) ? null : new SamePersonCantCheck();
}

function stateProblem(paper: PaperSubmissionEntity, { seenVersion }: CheckPaperSubmissionInput): Problem | null {
  if (paper.version !== seenVersion) return new VersionChanged();
  return paper.state === 'entered' ? null : new PaperAlreadyChecked();
}

function reasonProblem({ accept, reason }: CheckPaperSubmissionInput): Problem | null {
  return accept || reason?.trim() ? null : new ReasonNeeded();
}

function submissionFrom({ id, consultationId, source, wardId, ageBand, language, answers, mayQuote, enteredAt }: PaperSubmissionEntity): SubmissionEntity {
  const nobody = { profileId: null, organisationId: null, linkHash: null, wantsOutcome: false, withdrawnAt: null };
  const said = { answers, language, mayQuote, holdsContactDetails: mayLeadToSomebody(answers) };
  return { id, consultationId, version: 1, source, wardId, ageBand, ...nobody, ...said, reference: newReference(), receivedAt: enteredAt };
}
