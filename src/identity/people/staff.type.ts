import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, type Connection, type Role } from '../../platform/index.js';
import { RoleEnum } from '../profile.type.js';
import { TopicEnum, type Topic } from '../topics/index.js';

export const StaffStateEnum = { ACTIVE: 'active', SUSPENDED: 'suspended', LAPSED: 'lapsed', ENDED: 'ended' } as const;
export type StaffState = (typeof StaffStateEnum)[keyof typeof StaffStateEnum];
registerEnumType(StaffStateEnum, {
  name: 'StaffState',
  description: 'Whether somebody at work can act here.',
  valuesMap: {
    ACTIVE: { description: 'They hold an appointment and can act.' },
    SUSPENDED: { description: 'They were suspended, and can do nothing here.' },
    LAPSED: { description: 'Nobody has confirmed who they are for too long; they can do nothing until somebody does.' },
    ENDED: { description: 'Every appointment has ended.' },
  },
});

export const EndingKindEnum = { CHECKS: 'checks', TERM: 'term', VERIFICATION: 'verification' } as const;
export type EndingKind = (typeof EndingKindEnum)[keyof typeof EndingKindEnum];
registerEnumType(EndingKindEnum, {
  name: 'EndingKind',
  description: 'What ends on a day.',
  valuesMap: {
    CHECKS: { description: 'The checks for an appointment, such as those of safer recruitment.' },
    TERM: { description: 'An appointment.' },
    VERIFICATION: { description: 'The confirmation that the profile is this person’s.' },
  },
});

@ObjectType('StaffEnding', { description: 'What somebody has to see to next.' })
export class StaffEnding {
  @Field(() => EndingKindEnum, { description: 'What ends.' })
  kind!: EndingKind;

  @Field(() => GraphQLISODateTime, { description: 'When it ends or ended.' })
  at!: Date;
}

@ObjectType('StaffAppointment', { description: 'An appointment as those see it who keep the record of it.' })
export class StaffAppointment {
  @Field(() => ID, { description: 'The global id of the appointment.' })
  id!: string;

  @Field(() => RoleEnum, { description: 'What it lets them do.' })
  role!: Role;

  @Field(() => GraphQLISODateTime, { description: 'When it began.' })
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends or ended; empty while open-ended.' })
  endsAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended.' })
  endReason!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when the organisation says that the checks hold; empty where none are asked for.' })
  checksValidUntil!: Date | null;

  @Field(() => [TopicEnum], { description: 'The topics that a councillor answers for.' })
  portfolios!: Topic[];

  @Field(() => Boolean, { description: 'It is over.' })
  isOver!: boolean;

  readonly uuid!: string;
  readonly organisationId!: string;
  readonly profileId!: string;
  readonly wardId!: string | null;
}

@ObjectType('StaffRecord', { description: 'What an organisation keeps of somebody at work for it; for those who keep it alone.' })
export class StaffRecord {
  @Field(() => ID, { description: 'The global id of the profile.' })
  id!: string;

  @Field(() => StaffStateEnum, { description: 'Whether they can act.' })
  state!: StaffState;

  @Field(() => String, { nullable: true, description: 'Whom they answer to at work.' })
  lineManager!: string | null;

  @Field(() => String, { nullable: true, description: 'Who checked that the profile is this person’s.' })
  verifiedBy!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when that holds.' })
  verifiedUntil!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when they are suspended.' })
  suspendedAt!: Date | null;

  readonly uuid!: string;
  readonly accountId!: string;
}

@ObjectType({ description: 'A page of the people at work for an organisation.' })
export class StaffRecordConnection extends connectionOf(StaffRecord, 'StaffRecord') implements Connection<StaffRecord> {}
