import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import type { CaseEntity } from '../case.entity.js';
import { AlreadyClaimed } from '../case.problems.js';
import { claimRefusal } from '../case.rules.js';
import { Case } from '../case.type.js';
import { OpenCase } from '../open-case.js';
import { giveTo } from './claim-case.js';
import { ModeratorsCases } from './moderators-cases.js';

@InputType({ description: 'Which decided case you look at again.' })
export class LookAgainInput {
  @IdField('case', 'A case of a place you moderate.')
  @IsUUID()
  caseId!: string;
}

export const LookAgainOutcome = outcomeOf('LookAgainOutcome', 'The case, open again and in your hands, or why not.', Case, [AlreadyClaimed]);

const AGAIN = { en: 'A moderator looks at it again.', cy: 'Mae cymedrolwr yn edrych arno eto.' };

/** A moderator takes up again what was decided, to restore it or to decide otherwise. */
@Injectable()
export class LookAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: ModeratorsCases,
    private readonly openCase: OpenCase,
  ) {}

  execute(viewer: Viewer, { caseId }: LookAgainInput): Promise<Problem | CaseEntity> {
    return this.work.run(async (tx) => {
      const both = await this.cases.lockWithSubject(tx, viewer, caseId);
      if (!both || !viewer.profile) return new NotAvailable();
      const { found } = both;
      if (found.state !== 'decided') return claimRefusal(found, viewer.profile.id, tx.now) ?? giveTo(tx, found, viewer.profile.id);
      const open = await this.openCase.reopen(tx, found, { reason: AGAIN, because: ['looked-at-again'] });
      return giveTo(tx, open, viewer.profile.id);
    });
  }
}
