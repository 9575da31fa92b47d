import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LocalText, type Connection, type Role } from '../../platform/index.js';
import { RoleEnum } from '../profile.type.js';

export const InvitationStateEnum = { OPEN: 'open', ACCEPTED: 'accepted', EXPIRED: 'expired', WITHDRAWN: 'withdrawn' } as const;
export type InvitationState = (typeof InvitationStateEnum)[keyof typeof InvitationStateEnum];
registerEnumType(InvitationStateEnum, {
  name: 'WorkInvitationState',
  description: 'Whether an invitation can still be accepted.',
  valuesMap: {
    OPEN: { description: 'It can.' },
    ACCEPTED: { description: 'It was.' },
    EXPIRED: { description: 'Its week is over.' },
    WITHDRAWN: { description: 'It was taken back.' },
  },
});

@ObjectType('WorkInvitation', { description: 'Somebody is asked to work for an organisation here; for those who keep its people alone.' })
export class WorkInvitation {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => InvitationStateEnum, { description: 'Whether it can still be accepted.' })
  state!: InvitationState;

  @Field(() => String, { description: 'Who is invited, by their real name.' })
  realName!: string;

  @Field(() => RoleEnum, { description: 'To what.' })
  role!: Role;

  @Field(() => GraphQLISODateTime, { description: 'When it was last sent.' })
  invitedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when it can be accepted.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'A page of the invitations of an organisation.' })
export class WorkInvitationConnection extends connectionOf(WorkInvitation, 'WorkInvitation') implements Connection<WorkInvitation> {}

@ObjectType('InvitedToWork', { description: 'What an invitation says to whoever has its link.' })
export class InvitedToWork {
  @Field(() => InvitationStateEnum, { description: 'Whether it can still be accepted.' })
  state!: InvitationState;

  @Field(() => String, { description: 'Who is invited.' })
  realName!: string;

  @Field(() => LocalText, { description: 'Their job.' })
  jobTitle!: LocalText;

  @Field(() => RoleEnum, { description: 'What they would do here.' })
  role!: Role;

  @Field(() => String, { description: 'Who invites them.' })
  invitedBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'Until when it can be accepted.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'An account has this address already: it is accepted by whoever is signed in with it.' })
  hasAccount!: boolean;

  @Field(() => Boolean, { description: 'You are signed in with the address it went to.' })
  viewerIsInvited!: boolean;

  readonly organisationId!: string;
}
