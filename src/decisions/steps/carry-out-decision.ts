import { Injectable } from '@nestjs/common';
import { openPromises } from '../../commitments/index.js';
import { NotAllowed, NotAvailable, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { mayCarryOut } from '../decision.access.js';
import { DecisionEntity } from '../decision.entity.js';
import { decisionStepped } from '../decision.events.js';
import { Decision } from '../decision.type.js';
import type { CarryOutDecisionInput, FinishDecisionInput } from './step.input.js';
import { NotDecidedYet, PromisesOpen, StepNotPossible } from './steps.problems.js';
import { refusalOfCarryingOut, refusalOfFinishing } from './steps.rules.js';

export const CarryOutDecisionOutcome = outcomeOf('CarryOutDecisionOutcome', 'The decision, being carried out.', Decision, [
  NotDecidedYet,
  StepNotPossible,
  VersionChanged,
]);

export const FinishDecisionOutcome = outcomeOf('FinishDecisionOutcome', 'The decision, done.', Decision, [
  NotDecidedYet,
  StepNotPossible,
  PromisesOpen,
  VersionChanged,
]);

type Step = { state: 'being-carried-out'; carryingOutSince: Date } | { state: 'done'; doneAt: Date };

/** After deciding: it is being carried out, and then it is done. */
@Injectable()
export class CarryOutDecision {
  constructor(private readonly work: UnitOfWork) {}

  begin(viewer: Viewer, input: CarryOutDecisionInput): Promise<Problem | DecisionEntity> {
    return this.work.run((tx) => this.step(tx, viewer, input, (decision) => Promise.resolve(refusalOfCarryingOut(decision) ?? { state: 'being-carried-out', carryingOutSince: tx.now })));
  }

  finish(viewer: Viewer, input: FinishDecisionInput): Promise<Problem | DecisionEntity> {
    return this.work.run((tx) =>
      this.step(tx, viewer, input, async (decision) => {
        const open = await openPromises(tx, { kind: 'decision', id: decision.id });
        return refusalOfFinishing(decision, open) ?? { state: 'done', doneAt: tx.now };
      }),
    );
  }

  private async step(
    tx: Transaction,
    viewer: Viewer,
    input: FinishDecisionInput,
    next: (decision: DecisionEntity) => Promise<Problem | Step>,
  ): Promise<Problem | DecisionEntity> {
    const decision = await tx.lock(DecisionEntity, { id: input.decisionId });
    if (!decision) return new NotAvailable();
    if (!mayCarryOut(viewer, decision)) return new NotAllowed();
    if (decision.version !== input.version) return new VersionChanged();
    const step = await next(decision);
    if (!('state' in step)) return step;
    Object.assign(decision, step, { version: decision.version + 1 });
    tx.record(decisionStepped(step.state, decision));
    const { organisationId, id } = decision;
    tx.audit({ organisationId, actor: viewer, act: `decision.${step.state}`, subject: { kind: 'decision', id } });
    return tx.save(DecisionEntity, decision);
  }
}
