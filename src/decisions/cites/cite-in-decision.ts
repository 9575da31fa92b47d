import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { OrganisationEntity, untranslated } from '../../identity/index.js';
import {
  IdField,
  isRefusal,
  ListField,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  TranslationMissing,
  UnitOfWork,
  VersionChanged,
  type Problem,
  type Transaction,
  type Viewer,
} from '../../platform/index.js';
import { mayDecide } from '../decision.access.js';
import { DecisionEntity } from '../decision.entity.js';
import { Decision } from '../decision.type.js';
import { CiteInput } from './cite.input.js';
import { CannotBeCited, NotToBeCitedIn } from './cite.problems.js';
import { auditOf, Citing, textsOfCites, type Cite } from './citing.js';

@InputType({ description: 'What your decision draws on, and what it sets aside, each with why.' })
export class CiteInDecisionInput {
  @IdField('dec', 'Which decision.')
  @IsUUID()
  decisionId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @ListField(() => CiteInput, 'What you drew on or set aside. Cited again, a thing stands as it was cited last.', { least: 1, most: 50 })
  cites!: CiteInput[];
}

export const CiteInDecisionOutcome = outcomeOf('CiteInDecisionOutcome', 'The decision with what it cites.', Decision, [
  CannotBeCited,
  NotToBeCitedIn,
  TranslationMissing,
  VersionChanged,
]);

/** The councillor says what the decision owes to what people said, before it is taken or after (D6). */
@Injectable()
export class CiteInDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly citing: Citing,
  ) {}

  async execute(viewer: Viewer, input: CiteInDecisionInput): Promise<Problem | DecisionEntity> {
    const cites = await this.citing.read(input.cites);
    if (isRefusal(cites)) return cites;
    return this.work.run(async (tx) => {
      const decision = await tx.lock(DecisionEntity, { id: input.decisionId });
      if (!decision || !viewer.profile) return new NotAvailable();
      if (!mayDecide(viewer, decision)) return new NotAllowed();
      const refusal = await this.refusal(tx, decision, input.version, cites);
      if (refusal) return refusal;
      decision.version += 1;
      await this.citing.write(tx, decision, viewer.profile.id, cites);
      const { organisationId, id } = decision;
      const details = { cites: auditOf(cites) };
      tx.audit({ organisationId, actor: viewer, act: 'decision.cited', subject: { kind: 'decision', id }, details });
      return tx.save(DecisionEntity, decision);
    });
  }

  private async refusal(tx: Transaction, decision: DecisionEntity, seen: number, cites: readonly Cite[]): Promise<Problem | null> {
    if (decision.state === 'draft' || decision.state === 'withdrawn') return new NotToBeCitedIn();
    if (decision.version !== seen) return new VersionChanged();
    const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: decision.organisationId });
    const missing = untranslated(organisation, textsOfCites(cites));
    return missing.length > 0 ? new TranslationMissing(missing) : null;
  }
}
