import { Injectable } from '@nestjs/common';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import { NotAllowed, NotAvailable, outcomeOf, toTexts, TranslationMissing, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { mayCarryOut } from '../decision.access.js';
import { DecisionEntity } from '../decision.entity.js';
import { decisionStepped } from '../decision.events.js';
import { Decision } from '../decision.type.js';
import type { SupersedeDecisionInput } from './step.input.js';
import { NotDecidedYet, StepNotPossible, SupersededBySomethingElse } from './steps.problems.js';
import { refusalOfSuperseding } from './steps.rules.js';

export const SupersedeDecisionOutcome = outcomeOf('SupersedeDecisionOutcome', 'The earlier decision, with the later one in its place.', Decision, [
  ...[NotDecidedYet, StepNotPossible, SupersededBySomethingElse, VersionChanged, TranslationMissing],
]);

/** Says that a later decision stands in the place of an earlier one; each names the other from then on. */
@Injectable()
export class SupersedeDecision {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: SupersedeDecisionInput): Promise<Problem | DecisionEntity> {
    return this.work.run(async (tx) => {
      const [decision, by] = await lockBoth(tx, input);
      if (!decision || !by || decision.state === 'draft' || by.state === 'draft') return new NotAvailable();
      if (!mayCarryOut(viewer, decision)) return new NotAllowed();
      if (decision.version !== input.version) return new VersionChanged();
      const refusal = refusalOfSuperseding(decision, by);
      if (refusal) return refusal;
      const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: decision.organisationId });
      const supersededWhy = toTexts(input.why);
      const missing = untranslated(organisation, { why: supersededWhy });
      if (missing.length > 0) return new TranslationMissing(missing);
      Object.assign(decision, { state: 'superseded', supersededBy: by.id, supersededWhy, version: decision.version + 1 });
      await tx.save(DecisionEntity, { ...by, version: by.version + 1 });
      tx.record(decisionStepped('superseded', decision));
      tx.record({ kind: 'decision.supersedes', topics: [`decision:${by.id}`] });
      const { organisationId, id } = decision;
      tx.audit({ organisationId, actor: viewer, act: 'decision.superseded', subject: { kind: 'decision', id }, details: { by: by.id, why: supersededWhy } });
      return tx.save(DecisionEntity, decision);
    });
  }
}

/** Both rows, always in the same order, so that two such deeds never wait for each other. */
async function lockBoth(tx: Transaction, { decisionId, byDecisionId }: SupersedeDecisionInput): Promise<(DecisionEntity | null)[]> {
  const locked = new Map<string, DecisionEntity | null>();
  for (const id of [decisionId, byDecisionId].sort()) locked.set(id, await tx.lock(DecisionEntity, { id }));
  return [locked.get(decisionId) ?? null, locked.get(byDecisionId) ?? null];
}
