import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/index.js';
import type { ConsultationEntity } from '../consultation.entity.js';
import type { SubmissionEntity } from './submission.entity.js';

/** What is counted of a consultation changes from `before` to `after`; null is a submission that isn't there. */
export type KeepTallies = (tx: Transaction, consultation: ConsultationEntity, before: SubmissionEntity | null, after: SubmissionEntity | null) => Promise<void>;

/** Whoever keeps results says how; each change of a submission is told in its own transaction, so that counts equal rows (V4). */
@Injectable()
export class SubmissionTallies {
  private readonly keepers: KeepTallies[] = [];

  keptBy(keep: KeepTallies): void {
    this.keepers.push(keep);
  }

  /** A submission taken back is as one that isn't there. */
  async apply(tx: Transaction, consultation: ConsultationEntity, before: SubmissionEntity | null, after: SubmissionEntity | null): Promise<void> {
    for (const keep of this.keepers) await keep(tx, consultation, standing(before), standing(after));
  }
}

const standing = (submission: SubmissionEntity | null): SubmissionEntity | null => (submission?.withdrawnAt ? null : submission);
