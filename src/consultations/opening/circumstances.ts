import { Injectable } from '@nestjs/common';
import { OrganisationEntity, preElectionPeriod } from '../../identity/index.js';
import { isRefusal, NotAllowed, NotAvailable, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { DecisionFacts, type DecisionAtHand } from '../../proceedings/index.js';
import { mayConsultFor } from '../consultation.access.js';
import type { ConsultationContent } from '../making/index.js';
import { opensAtOf, type Circumstances } from './opening.rules.js';

export interface ToOpen {
  readonly organisationId: string;
  readonly content: ConsultationContent;
}

/** Finds out what an opening is judged by, and whether the viewer may ask this in the organisation's name at all. */
@Injectable()
export class OpeningCircumstances {
  constructor(private readonly decisions: DecisionFacts) {}

  /** The decision is held against change: it can't be recorded while a consultation on it is being opened (G1, G4). */
  async of(tx: Transaction, viewer: Viewer, { organisationId, content }: ToOpen): Promise<Problem | Circumstances> {
    const organisation = await tx.find(OrganisationEntity, { id: organisationId });
    if (!organisation || !viewer.profile) return new NotAvailable();
    const { decisionId } = content;
    const decision = decisionId ? await this.decisionAt(tx, viewer, organisationId, decisionId) : null;
    if (isRefusal(decision)) return decision;
    if (!decision && !mayConsultFor(viewer, organisationId)) return new NotAllowed();
    const preElection = await preElectionPeriod(tx, organisation, opensAtOf(content, tx.now));
    return { organisation, decision, preElection, now: tx.now };
  }

  private async decisionAt(tx: Transaction, viewer: Viewer, organisationId: string, decisionId: string): Promise<Problem | DecisionAtHand> {
    const decision = await this.decisions.of(tx, viewer, decisionId);
    if (!decision || decision.organisationId !== organisationId) return new NotAvailable();
    return decision.mayConsult ? decision : new NotAllowed();
  }
}
