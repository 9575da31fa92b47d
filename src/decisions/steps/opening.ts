import { OrganisationEntity, preElectionPeriod, refusalOfLaunch, untranslated } from '../../identity/index.js';
import { TranslationMissing, type Problem, type Texts, type Transaction } from '../../platform/index.js';
import type { DecisionEntity } from '../decision.entity.js';
import { TakesNoViews } from '../decision.problems.js';

/** Everything that is in the way of opening a decision for views (D9). */
export async function refusalsOfOpening(tx: Transaction, decision: DecisionEntity, preElectionReason: Texts | null): Promise<Problem[]> {
  const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: decision.organisationId });
  const missing = untranslated(organisation, preElectionReason ? { preElectionReason } : {});
  return [
    decision.isQuasiJudicial ? new TakesNoViews() : null,
    refusalOfLaunch(await preElectionPeriod(tx, organisation), preElectionReason),
    missing.length > 0 ? new TranslationMissing(missing) : null,
  ].filter((problem) => problem !== null);
}
