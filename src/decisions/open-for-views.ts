import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { PreElectionReasonMissing } from '../identity/index.js';
import {
  asOneRefusal,
  IdField,
  LocalTextField,
  LocalTextInput,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  SeveralProblems,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  VersionChanged,
  type Problem,
  type Viewer,
} from '../platform/index.js';
import { mayDecide } from './decision.access.js';
import { DecisionEntity } from './decision.entity.js';
import { decisionOpened } from './decision.events.js';
import { AlreadyDecided, TakesNoViews } from './decision.problems.js';
import { refusalOfChange } from './decision.rules.js';
import { Decision } from './decision.type.js';
import { refusalsOfOpening } from './steps/index.js';

@InputType({ description: 'Which decision, of which notice was given, is now open for views.' })
export class OpenForViewsInput {
  @IdField('dec', 'Which decision.')
  @IsUUID()
  decisionId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @LocalTextField('In a period before an election: why this can’t wait; published.', { nullable: true })
  preElectionReason?: LocalTextInput | null;
}

export const OpenForViewsOutcome = outcomeOf('OpenForViewsOutcome', 'The decision, open for views.', Decision, [
  AlreadyDecided,
  VersionChanged,
  TakesNoViews,
  PreElectionReasonMissing,
  TranslationMissing,
  SeveralProblems,
]);

/** After the notice the councillor asks for views. Doing it twice changes nothing. */
@Injectable()
export class OpenForViews {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: OpenForViewsInput): Promise<Problem | DecisionEntity> {
    return this.work.run(async (tx) => {
      const decision = await tx.lock(DecisionEntity, { id: input.decisionId });
      if (!decision) return new NotAvailable();
      if (!mayDecide(viewer, decision)) return new NotAllowed();
      const final = refusalOfChange(decision);
      if (final) return final;
      if (decision.state === 'open') return decision;
      if (decision.version !== input.version) return new VersionChanged();
      const preElectionReason = input.preElectionReason ? toTexts(input.preElectionReason) : decision.preElectionReason;
      const refusal = asOneRefusal(await refusalsOfOpening(tx, decision, preElectionReason));
      if (refusal) return refusal;
      Object.assign(decision, { state: 'open', openedAt: tx.now, preElectionReason, version: decision.version + 1 });
      tx.record(decisionOpened(decision));
      const { organisationId, id } = decision;
      tx.audit({ organisationId, actor: viewer, act: 'decision.opened', subject: { kind: 'decision', id }, details: { preElectionReason } });
      return tx.save(DecisionEntity, decision);
    });
  }
}
