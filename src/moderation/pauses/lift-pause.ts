import { Injectable } from '@nestjs/common';
import { InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { IdField, NotAvailable, outcomeOf, UnitOfWork, type Problem, type Viewer } from '../../platform/index.js';
import type { CaseEntity } from '../case.entity.js';
import { Case } from '../case.type.js';
import { ModeratorsCases } from '../claims/index.js';
import { tell } from '../open-case.js';
import { tellAuthor } from '../telling.js';
import { liftPauseOf } from './pauses.js';

@InputType({ description: 'The case whose author may write again.' })
export class LiftPauseInput {
  @IdField('case', 'A case of a place you moderate, on which its author was paused.')
  @IsUUID()
  caseId!: string;
}

export const LiftPauseOutcome = outcomeOf('LiftPauseOutcome', 'The case, its author no longer paused, or why not.', Case);

/** A moderator ends a pause before its time. */
@Injectable()
export class LiftPause {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: ModeratorsCases,
  ) {}

  execute(viewer: Viewer, { caseId }: LiftPauseInput): Promise<Problem | CaseEntity> {
    return this.work.run(async (tx) => {
      const atHand = await this.cases.lock(tx, viewer, caseId);
      if (!atHand || !viewer.profile) return new NotAvailable();
      const { found } = atHand;
      const decisions = await tx.query<{ id: string }>('select id from moderation_decision where case_id = $1 and paused_until > $2', [caseId, tx.now]);
      let isLifted = false;
      for (const { id } of decisions) isLifted = (await liftPauseOf(tx, id, viewer.profile.id)) || isLifted;
      if (!isLifted) return new NotAvailable();
      tell(tx, 'case.pause-lifted', found);
      tellAuthor(tx, found, 'pause-lifted');
      tx.audit({ organisationId: found.organisationId, actor: viewer, act: 'case.pause-lifted', subject: { kind: 'case', id: caseId } });
      return found;
    });
  }
}
