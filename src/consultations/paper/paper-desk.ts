import { Injectable } from '@nestjs/common';
import { Files } from '../../files/index.js';
import { OrganisationEntity, WardEntity } from '../../identity/index.js';
import { jurisdictionOf, NotAllowed, NotAvailable, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { mayHandlePaper } from './paper.access.js';
import { NO_DOUBT, type PaperSubmissionEntity } from './paper.entity.js';
import type { ReceivedInput } from './paper.input.js';
import { PaperTooLate } from './paper.problems.js';
import { daysToEnter, entryProblem, type EntryRules } from './paper.rules.js';

export const PAPER_KIND = 'paper-submission';

/** What the deeds on paper have in common: whose consultation it is, whether anything is entered now, and its scans. */
@Injectable()
export class PaperDesk {
  constructor(private readonly files: Files) {}

  /** The consultation, held against closing, for those who handle its paper. */
  async consultation(tx: Transaction, viewer: Viewer, id: string): Promise<ConsultationEntity | Problem> {
    const consultation = await tx.share(ConsultationEntity, { id });
    if (!consultation) return new NotAvailable();
    return mayHandlePaper(viewer, consultation.organisationId) ? consultation : new NotAllowed();
  }

  /** Whether what was received there and then is entered now. */
  async timeProblem(tx: Transaction, consultation: ConsultationEntity, received: ReceivedInput): Promise<Problem | null> {
    return entryProblem(consultation, received, await this.rules(tx, consultation), tx.now);
  }

  /** Once people have been told what came of it, what was counted stays. */
  async tooLate(tx: Transaction, consultation: ConsultationEntity): Promise<Problem | null> {
    return consultation.outcomePublishedAt ? new PaperTooLate(daysToEnter(consultation, await this.rules(tx, consultation))) : null;
  }

  private async rules(tx: Transaction, { organisationId }: ConsultationEntity): Promise<EntryRules> {
    const { jurisdiction } = await tx.manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
    return jurisdictionOf(jurisdiction);
  }

  wards(tx: Transaction, { organisationId }: ConsultationEntity): Promise<WardEntity[]> {
    return tx.manager.findBy(WardEntity, { organisationId });
  }

  /** The scans belong to what was entered together, each to all of it. */
  attach(tx: Transaction, viewer: Viewer, batchId: string, { scanIds }: ReceivedInput): Promise<Problem | null> {
    return this.files.attach(tx, viewer, scanIds ?? [], { kind: PAPER_KIND, id: batchId });
  }
}

/** What each thing entered says of how it came. */
export function entered(tx: Transaction, viewer: Viewer, { source, place, receivedOn }: ReceivedInput): Omit<PaperSubmissionEntity, 'id' | 'batchId' | 'consultationId' | 'line' | 'version' | keyof Content> {
  return { state: 'entered', source, place, receivedOn, enteredByProfileId: viewer.profile?.id ?? '', enteredAt: tx.now, checkedByProfileId: null, checkedAt: null, returnReason: null, ...NO_DOUBT };
}

export type Content = Pick<PaperSubmissionEntity, 'answers' | 'language' | 'wardId' | 'ageBand' | 'mayQuote'>;
