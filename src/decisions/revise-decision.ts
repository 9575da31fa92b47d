import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { OrganisationEntity, untranslated } from '../identity/index.js';
import {
  IdField,
  jurisdictionOf,
  LocalTextField,
  LocalTextInput,
  NotAllowed,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  VersionChanged,
  type Problem,
  type Texts,
  type Transaction,
  type Viewer,
} from '../platform/index.js';
import { mayDecide } from './decision.access.js';
import { DecisionEntity } from './decision.entity.js';
import { decisionRevised } from './decision.events.js';
import { AlreadyDecided, NoticeTooShort } from './decision.problems.js';
import { refusalOfChange, refusalOfNotice } from './decision.rules.js';
import { Decision } from './decision.type.js';
import { contentOf, DecisionContentInput, publishVersion, textsOf, versionOf, type DecisionContent } from './versions/index.js';

@InputType({ description: 'A new version of a decision that is before the public. The earlier ones stay readable.' })
export class ReviseDecisionInput extends DecisionContentInput {
  @IdField('dec', 'Which decision.')
  @IsUUID()
  decisionId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @LocalTextField('Why it is changed; published with the new version.')
  whyChanged!: LocalTextInput;
}

export const ReviseDecisionOutcome = outcomeOf('ReviseDecisionOutcome', 'The decision in its new version.', Decision, [
  AlreadyDecided,
  VersionChanged,
  NoticeTooShort,
  TranslationMissing,
]);

/** Changes what is published the only way there is: by another version, with a reason (D4). */
@Injectable()
export class ReviseDecision {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ReviseDecisionInput): Promise<Problem | DecisionEntity> {
    return this.work.run(async (tx) => {
      const decision = await tx.lock(DecisionEntity, { id: input.decisionId });
      if (!decision) return new NotAvailable();
      if (!mayDecide(viewer, decision)) return new NotAllowed();
      const standing = await versionOf(tx, decision);
      const [content, whyChanged] = [contentOf(input, standing.options), toTexts(input.whyChanged)];
      const refusal = await this.refusal(tx, decision, input.version, { content, whyChanged });
      if (refusal) return refusal;
      decision.decidesOn = content.decidesOn;
      decision.versionNumber += 1;
      decision.version += 1;
      const { organisationId, id, versionNumber: number, councillorId: publishedBy } = decision;
      await publishVersion(tx, { decisionId: id, number, publishedBy, whyChanged }, content);
      tx.record(decisionRevised(decision));
      const details = { number, decidesOn: decision.decidesOn };
      tx.audit({ organisationId, actor: viewer, act: 'decision.revised', subject: { kind: 'decision', id }, details });
      return tx.save(DecisionEntity, decision);
    });
  }

  private async refusal(
    tx: Transaction,
    decision: DecisionEntity,
    seen: number,
    { content, whyChanged }: { content: DecisionContent; whyChanged: Texts },
  ): Promise<Problem | null> {
    const final = refusalOfChange(decision);
    if (final) return final;
    if (decision.version !== seen) return new VersionChanged();
    const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: decision.organisationId });
    const announced = { ...decision, decidesOn: content.decidesOn };
    const tooShort = refusalOfNotice(announced, decision.firstPublishedAt, jurisdictionOf(organisation.jurisdiction));
    const missing = untranslated(organisation, { ...textsOf(content), whyChanged });
    return tooShort ?? (missing.length > 0 ? new TranslationMissing(missing) : null);
  }
}
