import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, Jobs, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { judgesOwnDecision } from '../case.access.js';
import { CaseEntity } from '../case.entity.js';
import { AlreadyClaimed, CaseDecided, OwnDecision } from '../case.problems.js';
import { claimRefusal, CLAIM_LAPSES_AFTER_MS, stateAt } from '../case.rules.js';
import { Case } from '../case.type.js';
import { tell } from '../open-case.js';
import { ModeratorsCases } from './moderators-cases.js';

@InputType({ description: 'Which case to take on.' })
export class ClaimCaseInput {
  @IdField('case', 'A case of a place you moderate.')
  @IsUUID()
  caseId!: string;
}

export const ClaimCaseOutcome = outcomeOf('ClaimCaseOutcome', 'The case, yours for ten minutes, or why not.', Case, [AlreadyClaimed, CaseDecided, OwnDecision]);

/** Takes a case in hand, so that two moderators don't work on the same one (W10). */
@Injectable()
export class ClaimCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: ModeratorsCases,
    jobs: Jobs,
  ) {
    jobs.handle('tell-lapsed-claim', ({ caseId }) => this.tellLapsed(String(caseId)));
  }

  execute(viewer: Viewer, input: ClaimCaseInput): Promise<Problem | CaseEntity> {
    return this.work.run(async (tx) => {
      const atHand = await this.cases.lock(tx, viewer, input.caseId);
      if (!atHand || !viewer.profile) return new NotAvailable();
      if (judgesOwnDecision(viewer, atHand.judgedBy)) return new OwnDecision();
      return claimRefusal(atHand.found, viewer.profile.id, tx.now) ?? giveTo(tx, atHand.found, viewer.profile.id);
    });
  }

  /** The clock alone decides that a claim has lapsed; this only tells those who watch the queue. */
  private async tellLapsed(caseId: string): Promise<void> {
    await this.work.run(async (tx) => {
      const found = await tx.find(CaseEntity, { id: caseId });
      if (found?.state === 'claimed' && stateAt(found, tx.now) === 'open') tell(tx, 'case.claim-lapsed', found);
    });
  }
}

/** The case is theirs from now on, for ten minutes. */
export async function giveTo(tx: Transaction, found: CaseEntity, profileId: string): Promise<CaseEntity> {
  const lookedAt = found.lookedAt ?? tx.now;
  Object.assign(found, { state: 'claimed', claimedBy: profileId, claimedAt: tx.now, lookedAt, version: found.version + 1 });
  tell(tx, 'case.claimed', found);
  const runAt = new Date(tx.now.getTime() + CLAIM_LAPSES_AFTER_MS);
  await tx.enqueue({ task: 'tell-lapsed-claim', payload: { caseId: found.id }, runAt, key: `tell-lapsed-claim:${found.id}` });
  return tx.save(CaseEntity, found);
}
