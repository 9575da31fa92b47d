import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import { CaseEntity } from '../case.entity.js';
import { NotClaimed } from '../case.problems.js';
import { hasInHand } from '../case.rules.js';
import { Case } from '../case.type.js';
import { tell } from '../open-case.js';
import { ModeratorsCases } from './moderators-cases.js';

@InputType({ description: 'Which case you give back.' })
export class ReleaseCaseInput {
  @IdField('case', 'A case that you have in hand.')
  @IsUUID()
  caseId!: string;
}

export const ReleaseCaseOutcome = outcomeOf('ReleaseCaseOutcome', 'The case, free for others, or why not.', Case, [NotClaimed]);

/** Gives a case back undecided, before its ten minutes are over. */
@Injectable()
export class ReleaseCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: ModeratorsCases,
  ) {}

  execute(viewer: Viewer, { caseId }: ReleaseCaseInput): Promise<Problem | CaseEntity> {
    return this.work.run(async (tx) => {
      const atHand = await this.cases.lock(tx, viewer, caseId);
      if (!atHand) return new NotAvailable();
      const { found } = atHand;
      if (!hasInHand(found, viewer.profile?.id, tx.now)) return new NotClaimed();
      tell(tx, 'case.released', found);
      return tx.save(CaseEntity, { ...found, state: 'open', claimedBy: null, claimedAt: null, version: found.version + 1 });
    });
  }
}
