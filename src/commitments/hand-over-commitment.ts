import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { OrganisationEntity, untranslated } from '../identity/index.js';
import {
  IdField,
  LocalTextField,
  LocalTextInput,
  NotAvailable,
  outcomeOf,
  toTexts,
  TranslationMissing,
  UnitOfWork,
  VersionChanged,
  type Problem,
  type Viewer,
} from '../platform/index.js';
import { canOwn } from './can-own.js';
import { mayChange } from './commitment.access.js';
import { CommitmentEntity } from './commitment.entity.js';
import { CannotOwnCommitment, CommitmentSettled } from './commitment.problems.js';
import { refusalOfChange } from './commitment.rules.js';
import { Commitment } from './commitment.type.js';
import { takeStep } from './take-step.js';

@InputType({ description: 'Who sees to a commitment from now on, and why.' })
export class HandOverCommitmentInput {
  @IdField('com', 'Which commitment.')
  @IsUUID()
  commitmentId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @IdField('prof', 'The councillor or officer of the same council who takes it over.')
  @IsUUID()
  ownerId!: string;

  @LocalTextField('Why; published.')
  why!: LocalTextInput;
}

export const HandOverCommitmentOutcome = outcomeOf('HandOverCommitmentOutcome', 'The commitment with its new owner.', Commitment, [
  CannotOwnCommitment,
  CommitmentSettled,
  TranslationMissing,
  VersionChanged,
]);

/** Somebody else of the same council sees to it from now on, with a public reason; it always has an owner by name (D7). */
@Injectable()
export class HandOverCommitment {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: HandOverCommitmentInput): Promise<Problem | CommitmentEntity> {
    return this.work.run(async (tx) => {
      const commitment = await tx.lock(CommitmentEntity, { id: input.commitmentId });
      if (!commitment || !mayChange(viewer, commitment)) return new NotAvailable();
      if (commitment.version !== input.version) return new VersionChanged();
      const refusal = refusalOfChange(commitment);
      if (refusal) return refusal;
      if (!(await canOwn(tx, commitment.organisationId, input.ownerId))) return new CannotOwnCommitment();
      const note = toTexts(input.why);
      const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: commitment.organisationId });
      const missing = untranslated(organisation, { why: note });
      return missing.length > 0 ? new TranslationMissing(missing) : takeStep(tx, viewer, commitment, { ownerId: input.ownerId, note });
    });
  }
}
