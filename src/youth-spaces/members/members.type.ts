import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, DayField, type Day } from '../../platform/index.js';

@ObjectType('GuardianConsent', { description: 'That a youth worker has seen a guardian’s consent. Nothing is kept of the guardian.' })
export class GuardianConsent {
  @Field(() => GraphQLISODateTime, { description: 'When it was seen.' })
  seenAt!: Date;

  @DayField('The rule that asked for it has been in force since then.')
  ruleFrom!: Day;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken back; empty while it holds.' })
  withdrawnAt!: Date | null;

  readonly seenById!: string;
}

@ObjectType('YouthMember', { description: 'Somebody in a youth space, as its workers know them: by a made-up name.' })
export class YouthMember {
  @Field(() => ID, { description: 'Its global id; of the membership, not of a person.' })
  id!: string;

  @Field(() => String, { description: 'The made-up name.' })
  pseudonym!: string;

  @Field(() => GraphQLISODateTime, { description: 'Since when they are in.' })
  joinedAt!: Date;

  @Field(() => Boolean, { description: 'A guardian has to agree, and nobody has noted that they did: the young person can’t write.' })
  lacksConsent!: boolean;

  @Field(() => GuardianConsent, { nullable: true, description: 'The consent noted last, where there is one.' })
  consent!: GuardianConsent | null;
}

@ObjectType({ description: 'A page of the young people in a space, by name.' })
export class YouthMemberConnection extends connectionOf(YouthMember, 'YouthMember') {}

@ObjectType('ReentryCode', { description: 'Lets one young person in again, once. It is shown this once.' })
export class ReentryCode {
  @Field(() => String, { description: 'What is read out or written down.' })
  code!: string;

  @Field(() => GraphQLISODateTime, { description: 'Until when it works.' })
  expiresAt!: Date;
}

@ObjectType('YouthCodeInUse', { description: 'A group code as its workers see it afterwards: the code itself isn’t kept.' })
export class YouthCodeInUse {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'Its last two letters.' })
  ending!: string;

  @Field(() => Int, { description: 'How many people it has let in.' })
  used!: number;

  @Field(() => Int, { description: 'How many more it lets in.' })
  usesLeft!: number;

  @Field(() => GraphQLISODateTime, { description: 'Until when.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'It lets people in only while the space is staffed.' })
  onlyStaffed!: boolean;

  @Field(() => Boolean, { description: 'It lets people in now: not used up, not over, not ended, and staffed where it must be.' })
  works!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a worker ended it.' })
  endedAt!: Date | null;
}

@ObjectType('WayBackIn', { description: 'That a youth worker let somebody in again as you.' })
export class WayBackIn {
  @Field(() => GraphQLISODateTime, { description: 'When the code was made.' })
  madeAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When somebody came in with it; empty when nobody did.' })
  usedAt!: Date | null;

  readonly madeById!: string;
}

@ObjectType('YouthDownload', { description: 'Everything that is kept of you in a youth space, to be saved as a file.' })
export class YouthDownload {
  @Field(() => String, { description: 'What to call the file.' })
  fileName!: string;

  @Field(() => String, { description: 'What is in it, as JSON.' })
  content!: string;
}
