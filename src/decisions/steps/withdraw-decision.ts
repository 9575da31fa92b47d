import { Injectable } from '@nestjs/common';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import {
  dayOf,
  jurisdictionOf,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  VersionChanged,
  type Problem,
  type Viewer,
} from '../../platform/index.js';
import { mayWithdraw } from '../decision.access.js';
import { DecisionEntity } from '../decision.entity.js';
import { decisionStepped } from '../decision.events.js';
import { AlreadyDecided } from '../decision.problems.js';
import { Decision } from '../decision.type.js';
import { keptFrom } from './retention.js';
import type { WithdrawDecisionInput } from './step.input.js';
import { refusalOfWithdrawal } from './steps.rules.js';

export const WithdrawDecisionOutcome = outcomeOf('WithdrawDecisionOutcome', 'The decision, withdrawn.', Decision, [
  AlreadyDecided,
  VersionChanged,
  TranslationMissing,
]);

/** Takes a decision back before it is decided, with a public reason; what was published stays readable (D4). */
@Injectable()
export class WithdrawDecision {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: WithdrawDecisionInput): Promise<Problem | DecisionEntity> {
    return this.work.run(async (tx) => {
      const decision = await tx.lock(DecisionEntity, { id: input.decisionId });
      if (!decision) return new NotAvailable();
      if (!mayWithdraw(viewer, decision)) return new NotAllowed();
      const refusal = refusalOfWithdrawal(decision) ?? (decision.version === input.version ? null : new VersionChanged());
      if (refusal) return refusal;
      const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: decision.organisationId });
      const withdrawnWhy = toTexts(input.why);
      const missing = untranslated(organisation, { why: withdrawnWhy });
      if (missing.length > 0) return new TranslationMissing(missing);
      const kept = keptFrom(dayOf(tx.now, jurisdictionOf(organisation.jurisdiction).calendar), organisation);
      Object.assign(decision, { state: 'withdrawn', withdrawnAt: tx.now, withdrawnWhy, ...kept, version: decision.version + 1 });
      tx.record(decisionStepped('withdrawn', decision));
      const { organisationId, id } = decision;
      tx.audit({ organisationId, actor: viewer, act: 'decision.withdrawn', subject: { kind: 'decision', id }, details: { why: withdrawnWhy } });
      return tx.save(DecisionEntity, decision);
    });
  }
}
