import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { CommitmentInput, makeCommitments } from '../commitments/index.js';
import { councillorInOffice, OrganisationEntity, untranslated } from '../identity/index.js';
import {
  dayOf,
  IdField,
  jurisdictionOf,
  ListField,
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
import { OutcomeFacts } from '../proceedings/index.js';
import { mayDecide } from './decision.access.js';
import { DecisionEntity } from './decision.entity.js';
import { decisionRecorded } from './decision.events.js';
import { AlreadyDecided } from './decision.problems.js';
import { refusalOfChange } from './decision.rules.js';
import { Decision } from './decision.type.js';
import { DecisionOutcomeEntity, OutcomeMissing, RecordIncomplete, refusalOfRecord, TooEarly, type DecisionRecord } from './outcome/index.js';
import { versionOf } from './versions/index.js';

@InputType({ description: 'What you decided, and the record of it.' })
export class RecordDecisionInput {
  @IdField('dec', 'Which decision.')
  @IsUUID()
  decisionId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @IdField('opt', 'The option chosen.')
  @IsUUID()
  optionId!: string;

  @LocalTextField('Why, in Markdown.', { nullable: true })
  reasons?: LocalTextInput | null;

  @LocalTextField('The alternatives considered and why they were rejected, in Markdown.', { nullable: true })
  rejected?: LocalTextInput | null;

  @LocalTextField('The interests declared, or that there are none.', { nullable: true })
  interests?: LocalTextInput | null;

  @ListField(() => CommitmentInput, 'What you promise to do, if anything.', { least: 0, most: 20 })
  commitments!: CommitmentInput[];
}

export const RecordDecisionOutcome = outcomeOf('RecordDecisionOutcome', 'The decision with its outcome.', Decision, [
  TooEarly,
  OutcomeMissing,
  RecordIncomplete,
  TranslationMissing,
  VersionChanged,
  AlreadyDecided,
]);

/** The councillor it names records what was decided and why (D1, D3), once what people said has its outcome (G4). */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outcomes: OutcomeFacts,
  ) {}

  execute(viewer: Viewer, input: RecordDecisionInput): Promise<Problem | DecisionEntity> {
    return this.work.run(async (tx) => {
      const decision = await tx.lock(DecisionEntity, { id: input.decisionId });
      if (!decision) return new NotAvailable();
      const councillor = await councillorInOffice(tx, decision.organisationId, viewer.profile?.id);
      if (!councillor || !mayDecide(viewer, decision)) return new NotAllowed();
      const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: decision.organisationId });
      const record = await recordOf(tx, decision, input);
      const refusal = await this.refusal(tx, { decision, organisation, record, input });
      if (refusal) return refusal;
      return this.decide(tx, viewer, { decision, organisation, record, input });
    });
  }

  private async refusal(tx: Transaction, { decision, organisation, record, input }: Recording): Promise<Problem | null> {
    const final = refusalOfChange(decision);
    if (final) return final;
    if (decision.version !== input.version) return new VersionChanged();
    if (await this.outcomes.outcomeMissing(tx, decision.id)) return new OutcomeMissing();
    const refusal = refusalOfRecord(decision, record, tx.now, jurisdictionOf(organisation.jurisdiction));
    if (refusal) return refusal;
    const missing = untranslated(organisation, textsOf(record, input));
    return missing.length > 0 ? new TranslationMissing(missing) : null;
  }

  private async decide(tx: Transaction, viewer: Viewer, { decision, organisation, record, input }: Recording): Promise<DecisionEntity> {
    const { id, organisationId, councillorId: ownerId, versionNumber } = decision;
    const { reasons, rejected, interests } = record;
    const decidedOn = dayOf(tx.now, jurisdictionOf(organisation.jurisdiction).calendar);
    const outcome = { decisionId: id, versionNumber, optionId: input.optionId, reasons, rejected, interests, decidedOn, recordedBy: ownerId };
    await tx.manager.insert(DecisionOutcomeEntity, outcome);
    const promisedIn = { kind: 'decision', id };
    await makeCommitments(tx, { promisedIn, topics: [`decision:${id}`], organisationId, ownerId, commitments: input.commitments });
    Object.assign(decision, { state: 'decided', decidedAt: tx.now, version: decision.version + 1 });
    tx.record(decisionRecorded(decision));
    const details = { option: input.optionId, decidedOn, commitments: input.commitments.length };
    tx.audit({ organisationId, actor: viewer, act: 'decision.recorded', subject: { kind: 'decision', id }, details });
    return tx.save(DecisionEntity, decision);
  }
}

interface Recording {
  readonly decision: DecisionEntity;
  readonly organisation: OrganisationEntity;
  readonly record: DecisionRecord;
  readonly input: RecordDecisionInput;
}

async function recordOf(tx: Transaction, decision: DecisionEntity, input: RecordDecisionInput): Promise<DecisionRecord> {
  const { options } = await versionOf(tx, decision);
  return {
    option: options.find((option) => option.id === input.optionId)?.id ?? null,
    reasons: toTexts(input.reasons ?? {}),
    rejected: toTexts(input.rejected ?? {}),
    interests: toTexts(input.interests ?? {}),
  };
}

function textsOf({ reasons, rejected, interests }: DecisionRecord, input: RecordDecisionInput): Record<string, Texts> {
  const promised = input.commitments.map(({ what }, place): [string, Texts] => [`commitments.${place}.what`, toTexts(what)]);
  return { reasons, rejected, interests, ...Object.fromEntries(promised) };
}
