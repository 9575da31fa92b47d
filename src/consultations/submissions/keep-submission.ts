import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { newId, type Transaction } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import { mayLeadToSomebody } from './contact.rules.js';
import { newReference } from './reference.js';
import type { Respondent } from './submission.access.js';
import { SubmissionEntity } from './submission.entity.js';
import { changed, received, takenBack } from './submission.events.js';
import { SubmissionTallies } from './submission-tallies.js';

/** Whose submission it is: the person's, the organisation's, or that of whoever holds the key. */
export interface Whose {
  readonly respondent: Respondent;
  readonly linkHash: string | null;
}

/** What is sent in, checked already. */
export type Said = Pick<SubmissionEntity, 'answers' | 'language' | 'mayQuote' | 'wantsOutcome'>;

export interface Kept {
  readonly submission: SubmissionEntity;
  /** Nothing of this respondent stood before. */
  readonly isNew: boolean;
}

const TAKEN_BACK = { answers: {}, mayQuote: false, wantsOutcome: false, holdsContactDetails: false };

/** Writes what stands, counts it and tells of it, all in the deed's transaction. The consultation must be held against closing. */
@Injectable()
export class KeepSubmission {
  constructor(private readonly tallies: SubmissionTallies) {}

  /** A changed mind replaces what stood, and the same again changes nothing (V2). The unique key makes it one each (V1). */
  async keep(tx: Transaction, consultation: ConsultationEntity, whose: Whose, said: Said): Promise<Kept> {
    for (;;) {
      const before = await lockOwn(tx, consultation.id, whose);
      if (before) return this.change(tx, consultation, before, { ...said, ...placeOf(whose) });
      const fresh = newSubmission(tx, consultation.id, whose, said);
      if (await this.add(tx, consultation, fresh)) return { submission: fresh, isNew: true };
    }
  }

  /** False when something else has its place: the same person's from another device, or one with the same reference. */
  async add(tx: Transaction, consultation: ConsultationEntity, submission: SubmissionEntity): Promise<boolean> {
    const inserted = await tx.manager.createQueryBuilder().insert().into(SubmissionEntity).values(submission).orIgnore().returning('id').execute();
    if ((inserted.raw as unknown[]).length === 0) return false;
    await this.tallies.apply(tx, consultation, null, submission);
    tx.record(received(submission));
    return true;
  }

  /** What an officer entered for somebody: as new, or in its own place again once it was put right. */
  async enter(tx: Transaction, consultation: ConsultationEntity, submission: SubmissionEntity): Promise<void> {
    const before = await tx.lock(SubmissionEntity, { id: submission.id });
    if (!before) {
      // Where another has the same reference, the next one is new.
      for (let fresh = submission; !(await this.add(tx, consultation, fresh)); fresh = { ...submission, reference: newReference() });
      return;
    }
    const after = { ...submission, version: before.version + 1, reference: before.reference };
    await this.replace(tx, consultation, before, after);
    tx.record(received(after));
  }

  /** What was entered in error counts no more. */
  async takeOut(tx: Transaction, consultation: ConsultationEntity, id: string): Promise<void> {
    const before = await tx.lock(SubmissionEntity, { id });
    if (before && !before.withdrawnAt) await this.withdraw(tx, consultation, before);
  }

  /** Nothing of what it said is kept. Null where there is none. */
  async takeBack(tx: Transaction, consultation: ConsultationEntity, whose: Whose): Promise<SubmissionEntity | null> {
    const before = await lockOwn(tx, consultation.id, whose);
    return !before || before.withdrawnAt ? before : this.withdraw(tx, consultation, before);
  }

  private async withdraw(tx: Transaction, consultation: ConsultationEntity, before: SubmissionEntity): Promise<SubmissionEntity> {
    const after = { ...before, ...TAKEN_BACK, version: before.version + 1, withdrawnAt: tx.now };
    await this.replace(tx, consultation, before, after);
    tx.record(takenBack(after));
    return after;
  }

  private async change(tx: Transaction, consultation: ConsultationEntity, before: SubmissionEntity, said: Said & Partial<SubmissionEntity>): Promise<Kept> {
    const isNew = before.withdrawnAt !== null;
    const same = !isNew && isDeepStrictEqual({ ...before, ...said }, { ...before });
    if (same) return { submission: before, isNew };
    const holdsContactDetails = mayLeadToSomebody(said.answers);
    const after = { ...before, ...said, holdsContactDetails, version: before.version + 1, receivedAt: tx.now, withdrawnAt: null };
    await this.replace(tx, consultation, before, after);
    tx.record(isNew ? received(after) : changed(after));
    return { submission: after, isNew };
  }

  private async replace(tx: Transaction, consultation: ConsultationEntity, before: SubmissionEntity, after: SubmissionEntity): Promise<void> {
    await tx.manager.update(SubmissionEntity, { id: before.id }, after);
    await this.tallies.apply(tx, consultation, before, after);
  }
}

function lockOwn(tx: Transaction, consultationId: string, { respondent, linkHash }: Whose): Promise<SubmissionEntity | null> {
  const { source, profileId, organisationId } = respondent;
  if (source === 'organisation') return tx.lock(SubmissionEntity, { consultationId, organisationId: organisationId ?? '' });
  return tx.lock(SubmissionEntity, source === 'online' ? { consultationId, profileId: profileId ?? '' } : { consultationId, linkHash: linkHash ?? '' });
}

/** Where and how old somebody is follows each change: what counts is what was so when it was received. */
function placeOf({ respondent: { profileId, wardId, ageBand } }: Whose): Pick<SubmissionEntity, 'profileId' | 'wardId' | 'ageBand'> {
  return { profileId, wardId, ageBand };
}

function newSubmission(tx: Transaction, consultationId: string, { respondent, linkHash }: Whose, said: Said): SubmissionEntity {
  const holdsContactDetails = mayLeadToSomebody(said.answers);
  const whole = { version: 1, holdsContactDetails, reference: newReference(), receivedAt: tx.now, withdrawnAt: null };
  return { id: newId(), consultationId, ...respondent, linkHash, ...said, ...whole };
}
