import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsUUID } from 'class-validator';
import {
  IdField,
  LocalTextField,
  LocalTextInput,
  NotAvailable,
  outcomeOf,
  toTexts,
  UnitOfWork,
  VersionChanged,
  type Problem,
  type Viewer,
} from '../platform/index.js';
import { mayChange } from './commitment.access.js';
import { CommitmentEntity, type CommitmentState } from './commitment.entity.js';
import { commitmentChanged } from './commitment.events.js';
import { CommitmentSettled } from './commitment.problems.js';
import { refusalOfChange } from './commitment.rules.js';
import { Commitment, CommitmentStateEnum } from './commitment.type.js';

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

  @LocalTextField('What is to be said about it in public.', { nullable: true })
  note?: LocalTextInput;
}

export const ChangeCommitmentOutcome = outcomeOf('ChangeCommitmentOutcome', 'The commitment as it stands now.', Commitment, [
  CommitmentSettled,
  VersionChanged,
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
      const refusal = refusalOfChange(commitment);
      if (refusal) return refusal;
      const note = input.note ? toTexts(input.note) : null;
      Object.assign(commitment, { state: input.state, note, changedAt: tx.now, version: commitment.version + 1 });
      tx.record(commitmentChanged(commitment));
      const { organisationId, id, state } = commitment;
      tx.audit({ organisationId, actor: viewer, act: 'commitment.changed', subject: { kind: 'commitment', id }, details: { state } });
      return tx.save(CommitmentEntity, commitment);
    });
  }
}
