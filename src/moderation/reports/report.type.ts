import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, type Connection } from '../../platform/index.js';
import { CaseRule } from '../case.type.js';
import type { ReportOutcome } from '../rules/index.js';

export const ReportStateEnum = { WAITING: 'waiting', ACTED: 'acted', KEPT: 'kept', OVERTURNED: 'overturned', DECIDED_BEFORE: 'decided-before', GONE: 'gone' } as const;
export type ReportState = ReportOutcome | 'waiting';
registerEnumType(ReportStateEnum, {
  name: 'ReportState',
  description: 'What came of a report.',
  valuesMap: {
    WAITING: { description: 'A moderator will look at it.' },
    ACTED: { description: 'It broke a rule, and something was done.' },
    KEPT: { description: 'A moderator looked at it and left it as it is.' },
    OVERTURNED: { description: 'Something was done, and undone when its author asked for a second look.' },
    DECIDED_BEFORE: { description: 'It had been decided within the day, and has not changed since.' },
    GONE: { description: 'Its author took it away.' },
  },
});

@ObjectType('ReportMade', { description: 'What came of something that was reported. For who reported it, and of a visitor’s for who holds its id.' })
export class ReportMade {
  @Field(() => ID, { description: 'Its global id: what a visitor looks it up by.' })
  id!: string;

  @Field(() => ReportStateEnum, { description: 'What came of it.' })
  state!: ReportState;

  @Field(() => String, { description: 'What was said that is wrong.' })
  words!: string;

  @Field(() => CaseRule, { nullable: true, description: 'The rule that was named.' })
  rule!: CaseRule | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was reported.' })
  reportedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When something came of it.' })
  settledAt!: Date | null;
}

@ObjectType({ description: 'A page of what somebody reported.' })
export class ReportMadeConnection extends connectionOf(ReportMade, 'ReportMade') implements Connection<ReportMade> {}

@ObjectType('ReportForm', { description: 'What a report of something is made of: the reasons, in the words of the place.' })
export class ReportForm {
  @Field(() => ID, { description: 'The global id of what is to be reported.' })
  subjectId!: string;

  @Field(() => String, { description: 'The beginning of it.' })
  excerpt!: string;

  @Field(() => String, { nullable: true, description: 'Where it is shown.' })
  path!: string | null;

  @Field(() => [CaseRule], { description: 'The rules of its charter or code.' })
  reasons!: CaseRule[];

  @Field(() => String, { description: 'How reports weigh, as everybody may know.' })
  howReportsWeigh!: string;
}
