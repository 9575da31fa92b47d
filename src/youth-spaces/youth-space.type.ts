import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalMarkdown, LocalText, Personal } from '../platform/index.js';
import type { YouthSpaceState } from './youth-space.rules.js';

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

  @Personal()
  @Field(() => Boolean, { description: 'You have joined it.' })
  viewerIsMember!: boolean;

  @Personal()
  @Field(() => Boolean, { description: 'You are one of its youth workers.' })
  viewerCanModerate!: boolean;

  readonly uuid!: string;
  readonly organisationId!: string;
}
