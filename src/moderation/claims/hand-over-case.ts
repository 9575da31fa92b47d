import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import type { CaseEntity } from '../case.entity.js';
import { CaseDecided, NoSuchModerator, NotClaimed } from '../case.problems.js';
import { hasInHand } from '../case.rules.js';
import { Case } from '../case.type.js';
import { ModerationScopes } from '../moderation-scopes.js';
import { giveTo } from './claim-case.js';
import { ModeratorsCases, type CaseAtHand } from './moderators-cases.js';

@InputType({ description: 'Which case you give to whom.' })
export class HandOverCaseInput {
  @IdField('case', 'A case that you have in hand.')
  @IsUUID()
  caseId!: string;

  @IdField('prof', 'Another moderator of the place.')
  @IsUUID()
  toProfileId!: string;
}

export const HandOverCaseOutcome = outcomeOf('HandOverCaseOutcome', 'The case, now in their hands, or why not.', Case, [NotClaimed, CaseDecided, NoSuchModerator]);

/** Gives a case one has in hand to another moderator by name: theirs for ten minutes from now. */
@Injectable()
export class HandOverCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: ModeratorsCases,
    private readonly scopes: ModerationScopes,
  ) {}

  execute(viewer: Viewer, { caseId, toProfileId }: HandOverCaseInput): Promise<Problem | CaseEntity> {
    return this.work.run(async (tx) => {
      const atHand = await this.cases.lock(tx, viewer, caseId);
      if (!atHand) return new NotAvailable();
      const { found } = atHand;
      if (found.state === 'decided') return new CaseDecided();
      if (!hasInHand(found, viewer.profile?.id, tx.now)) return new NotClaimed();
      const moderators = await this.scopes.moderatorsOf({ kind: found.scopeKind, id: found.scopeId });
      const mayTake = moderators.includes(toProfileId) && (await this.mayDecide(tx, atHand, toProfileId));
      return mayTake ? giveTo(tx, found, toProfileId) : new NoSuchModerator();
    });
  }

  /** As `isOpenTo` and W9 have it: neither who wrote it nor, of an appeal, who decided. */
  private async mayDecide(tx: Transaction, { found, judgedBy }: CaseAtHand, profileId: string): Promise<boolean> {
    const rows = await tx.query<{ account_id: string; is_author: boolean }>(
      `select p.account_id, exists (select from profile a where a.id = $2 and a.account_id = p.account_id) as is_author from profile p where p.id = $1`,
      [profileId, found.authorId],
    );
    return rows.some(({ account_id, is_author }) => !is_author && account_id !== judgedBy);
  }
}
