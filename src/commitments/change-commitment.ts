import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { OrganisationEntity, untranslated } from '../identity/index.js';
import {
  DayField,
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
import { mayChange } from './commitment.access.js';
import { CommitmentEntity, type CommitmentState } from './commitment.entity.js';
import { CommitmentSettled, DayDoesNotMove, LaterDayMissing, ReasonMissing, WasBegun } from './commitment.problems.js';
import { refusalOfStep } from './commitment.rules.js';
import { Commitment, CommitmentStateEnum } from './commitment.type.js';
import { takeStep } from './take-step.js';

@InputType({ description: 'How something you promised stands now.' })
export class ChangeCommitmentInput {
  @IdField('com', 'Which commitment.')
  @IsUUID()
  commitmentId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @Field(() => CommitmentStateEnum, { description: 'How it stands.' })
  @IsIn(Object.values(CommitmentStateEnum))
  state!: CommitmentState;

  @DayField('Where it is delayed: the later day. Left out otherwise.', { nullable: true })
  @IsOptional()
  @IsString()
  dueOn?: string | null;

  @LocalTextField('What is to be said about it in public; of a delay and of what is dropped, why.', { nullable: true })
  note?: LocalTextInput | null;
}

export const ChangeCommitmentOutcome = outcomeOf('ChangeCommitmentOutcome', 'The commitment as it stands now.', Commitment, [
  CommitmentSettled,
  DayDoesNotMove,
  LaterDayMissing,
  ReasonMissing,
  TranslationMissing,
  VersionChanged,
  WasBegun,
]);

/** Says how a promise stands; everybody who contributed is told (D7). */
@Injectable()
export class ChangeCommitment {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, input: ChangeCommitmentInput): Promise<Problem | CommitmentEntity> {
    return this.work.run(async (tx) => {
      const commitment = await tx.lock(CommitmentEntity, { id: input.commitmentId });
      if (!commitment || !mayChange(viewer, commitment)) return new NotAvailable();
      if (commitment.version !== input.version) return new VersionChanged();
      const { state, dueOn = null } = input;
      const note = input.note ? toTexts(input.note) : null;
      const refusal = refusalOfStep(commitment, { state, dueOn, note });
      if (refusal) return refusal;
      const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: commitment.organisationId });
      const missing = note ? untranslated(organisation, { note }) : [];
      if (missing.length > 0) return new TranslationMissing(missing);
      return takeStep(tx, viewer, commitment, { state, dueOn: dueOn ?? commitment.dueOn, note });
    });
  }
}
