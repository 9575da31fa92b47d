import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalMarkdown, LocalText, Personal } from '../platform/index.js';
import type { Need, YouthSpaceState } from './youth-space.rules.js';

export const YouthSpaceStateEnum = { PREPARED: 'prepared', OPEN: 'open', PAUSED: 'paused', CLOSED: 'closed' } as const;
registerEnumType(YouthSpaceStateEnum, {
  name: 'YouthSpaceState',
  description: 'How a youth space stands now.',
  valuesMap: {
    PREPARED: { description: 'Being prepared by its workers.' },
    OPEN: { description: 'Young people can join and write.' },
    PAUSED: { description: 'Can be read; nobody writes and nothing is published.' },
    CLOSED: { description: 'Over; can be read.' },
  },
});

export const YouthSpaceNeedEnum = {
  TOPIC: 'topic',
  INFLUENCES: 'influences',
  PROMISE: 'promise',
  CHARTER: 'charter',
  OUTSIDE_HOURS: 'outside-hours',
  HOURS: 'hours',
  TWO_WORKERS: 'two-workers',
  ASSESSMENT: 'assessment',
  SAFEGUARDING_LEAD: 'safeguarding-lead',
  SAFEGUARDING_DEPUTY: 'safeguarding-deputy',
} as const;
registerEnumType(YouthSpaceNeedEnum, {
  name: 'YouthSpaceNeed',
  description: 'What a youth space takes to be open.',
  valuesMap: {
    TOPIC: { description: 'What it is about.' },
    INFLUENCES: { description: 'What it may change.' },
    PROMISE: { description: 'Somebody who has promised to listen.' },
    CHARTER: { description: 'Its rules.' },
    OUTSIDE_HOURS: { description: 'What to do when nobody is there.' },
    HOURS: { description: 'When it is staffed each week.' },
    TWO_WORKERS: { description: 'Two youth workers in office, with their checks in date.' },
    ASSESSMENT: { description: 'A best-interests assessment signed by a manager within the year.' },
    SAFEGUARDING_LEAD: { description: 'A safeguarding lead in office.' },
    SAFEGUARDING_DEPUTY: { description: 'A safeguarding deputy in office, who is another person.' },
  },
});

@ObjectType('CharterRule', { description: 'One of the rules that everybody in a youth space has agreed to.' })
export class CharterRule {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the charter.' })
  number!: number;

  @Field(() => LocalText, { description: 'What it says.' })
  text!: LocalText;
}

@ObjectType('DutyShift', { description: 'A time in which a youth space is staffed.' })
export class DutyShift {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'From when.' })
  startsAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when.' })
  endsAt!: Date;

  readonly profileId!: string;
}

@ObjectType('YouthSpace', { description: 'A place for young people’s discussion, run by youth workers; seen by those in it alone.' })
export class YouthSpace {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => YouthSpaceStateEnum, { description: 'How it stands now.' })
  state!: YouthSpaceState;

  @Field(() => LocalText, { description: 'What it is called.' })
  title!: LocalText;

  @Field(() => LocalMarkdown, { description: 'What it is about.' })
  topic!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What it may change, and who has promised to listen.' })
  influences!: LocalMarkdown;

  @Field(() => LocalMarkdown, { description: 'What to do when no youth worker is there.' })
  outsideHours!: LocalMarkdown;

  @Field(() => Boolean, { description: 'Each post by a young person waits for a youth worker before others see it.' })
  isPremoderated!: boolean;

  @Field(() => Int, { description: 'The version of its charter: it grows when the rules change.' })
  charterVersion!: number;

  @Field(() => Boolean, { description: 'One youth worker is enough for it to count as staffed; otherwise two.' })
  mayStaffAlone!: boolean;

  @Personal()
  @Field(() => [YouthSpaceNeedEnum], { nullable: true, description: 'What it lacks to be open, for those who run it; empty for everybody else.' })
  lacking!: readonly Need[] | null;

  @Personal()
  @Field(() => Boolean, { description: 'You have joined it.' })
  viewerIsMember!: boolean;

  @Personal()
  @Field(() => Boolean, { description: 'You are one of its youth workers.' })
  viewerCanModerate!: boolean;

  @Personal()
  @Field(() => Boolean, { description: 'You run it: you may change it, or sign for it.' })
  viewerCanPrepare!: boolean;

  @Personal()
  @Field(() => Boolean, { nullable: true, description: 'You have agreed to its rules as they are now; empty when you have not joined it.' })
  viewerHasAgreed!: boolean | null;

  @Personal()
  @Field(() => Boolean, { description: 'It is a year since you said about how old you are: you are asked again, and write when you have answered.' })
  viewerIsAskedAge!: boolean;

  @Personal()
  @Field(() => Boolean, { description: 'Somebody who looks after you has to agree before you write, and no youth worker has noted that they did.' })
  viewerLacksConsent!: boolean;

  readonly uuid!: string;
  readonly organisationId!: string;
}
