import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, Jobs, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../platform/index.js';
import { CaseEntity } from './case.entity.js';
import { AlreadyClaimed, CaseDecided } from './case.problems.js';
import { claimRefusal, CLAIM_LAPSES_AFTER_MS, stateAt } from './case.rules.js';
import { Case } from './case.type.js';
import { isOpenTo } from './case.access.js';
import { ModerationScopes } from './moderation-scopes.js';
import { tell } from './open-case.js';

@InputType({ description: 'Which case to take on.' })
export class ClaimCaseInput {
  @IdField('case', 'A case of a place you moderate.')
  @IsUUID()
  caseId!: string;
}

export const ClaimCaseOutcome = outcomeOf('ClaimCaseOutcome', 'The case, yours for ten minutes, or why not.', Case, [AlreadyClaimed, CaseDecided]);

/** Takes a case in hand, so that two moderators don't work on the same one (W10). */
@Injectable()
export class ClaimCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scopes: ModerationScopes,
    jobs: Jobs,
  ) {
    jobs.handle('tell-lapsed-claim', ({ caseId }) => this.tellLapsed(String(caseId)));
  }

  execute(viewer: Viewer, input: ClaimCaseInput): Promise<Problem | CaseEntity> {
    return this.work.run(async (tx) => {
      const found = await tx.lock(CaseEntity, { id: input.caseId });
      if (!found || !viewer.profile || !isOpenTo(viewer, found, await this.scopes.moderatedBy(viewer))) return new NotAvailable();
      const refusal = claimRefusal(found, viewer.profile.id, tx.now);
      return refusal ?? this.claim(tx, found, viewer.profile.id);
    });
  }

  private async claim(tx: Transaction, found: CaseEntity, profileId: string): Promise<CaseEntity> {
    Object.assign(found, { state: 'claimed', claimedBy: profileId, claimedAt: tx.now, version: found.version + 1 });
    tell(tx, 'case.claimed', found);
    const runAt = new Date(tx.now.getTime() + CLAIM_LAPSES_AFTER_MS);
    await tx.enqueue({ task: 'tell-lapsed-claim', payload: { caseId: found.id }, runAt, key: `tell-lapsed-claim:${found.id}` });
    return tx.save(CaseEntity, found);
  }

  /** The clock alone decides that a claim has lapsed; this only tells those who watch the queue. */
  private async tellLapsed(caseId: string): Promise<void> {
    await this.work.run(async (tx) => {
      const found = await tx.find(CaseEntity, { id: caseId });
      if (found?.state === 'claimed' && stateAt(found, tx.now) === 'open') tell(tx, 'case.claim-lapsed', found);
    });
  }
}
