import { Injectable } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID } from 'class-validator';
import { IdField, ListField, NotAllowed, NotAvailable, outcomeOf, UnitOfWork, VersionChanged, type Problem, type Viewer } from '../../platform/index.js';
import { mayKeepBodies } from './body.access.js';
import { BodyEntity } from './body.entity.js';
import { MembershipMuddled, NotACouncillor } from './body.problems.js';
import { Body } from './body.type.js';
import { MemberInput, seatMembers } from './seat-members.js';

@InputType({ description: 'Who joins and who leaves a body. Who sat on it before stays known.' })
export class ChangeBodyMembersInput {
  @IdField('body', 'Which body.')
  @IsUUID()
  bodyId!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  version!: number;

  @ListField(() => MemberInput, 'Who joins, each from which day.', { least: 0, most: 200 })
  joining!: MemberInput[];

  @ListField(() => MemberInput, 'Who leaves, each with their last day.', { least: 0, most: 200 })
  leaving!: MemberInput[];
}

export const ChangeBodyMembersOutcome = outcomeOf('ChangeBodyMembersOutcome', 'The body with its members.', Body, [
  NotACouncillor,
  MembershipMuddled,
  VersionChanged,
]);

@Injectable()
export class ChangeBodyMembers {
  constructor(private readonly work: UnitOfWork) {}

  execute(viewer: Viewer, { bodyId, version, joining, leaving }: ChangeBodyMembersInput): Promise<Problem | BodyEntity> {
    return this.work.run(async (tx) => {
      const body = await tx.lock(BodyEntity, { id: bodyId });
      if (!body) return new NotAvailable();
      const { organisationId } = body;
      if (!mayKeepBodies(viewer, organisationId)) return new NotAllowed();
      if (body.version !== version) return new VersionChanged();
      const refusal = await seatMembers(tx, body, { joining, leaving });
      if (refusal) return refusal;
      body.version += 1;
      tx.record({ kind: 'body.members-changed', topics: [`body:${bodyId}`, `organisation:${organisationId}`] });
      tx.audit({ organisationId, actor: viewer, act: 'body.members-changed', subject: { kind: 'body', id: bodyId }, details: { joining, leaving } });
      return tx.save(BodyEntity, body);
    });
  }
}
