import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum, type Language } from '../../platform/index.js';
import type { PromiseKind } from './preparing.entities.js';

export const YouthPromiseKindEnum = { DECISION: 'decision', CONSULTATION: 'consultation', COUNCILLOR: 'councillor' } as const;
registerEnumType(YouthPromiseKindEnum, {
  name: 'YouthPromiseKind',
  description: 'What young people’s words go to.',
  valuesMap: {
    DECISION: { description: 'A decision that they may influence.' },
    CONSULTATION: { description: 'A consultation that they may influence.' },
    COUNCILLOR: { description: 'A councillor who has promised to listen.' },
  },
});

@ObjectType('YouthPromise', { description: 'What a youth space may influence, or who has promised to listen.' })
export class YouthPromise {
  @Field(() => YouthPromiseKindEnum, { description: 'What sort of thing it is.' })
  kind!: PromiseKind;

  @Field(() => ID, { description: 'The global id of the decision, the consultation or the councillor.' })
  id!: string;

  @Field(() => String, { description: 'What it is called, or the councillor’s name.' })
  title!: string;

  @Field(() => LanguageEnum, { description: 'The language of the title.' })
  language!: Language;

  @Field(() => String, { description: 'Where it is read, as a path of this site.' })
  path!: string;
}

@ObjectType('WeeklyHours', { description: 'A time of every week in which a youth space is staffed.' })
export class WeeklyHours {
  @Field(() => Int, { description: 'The day: Monday is 1, Sunday is 7.' })
  weekday!: number;

  @Field(() => String, { description: 'From when, as `15:30`.' })
  from!: string;

  @Field(() => String, { description: 'Until when.' })
  to!: string;
}

@ObjectType('BestInterestsAssessment', { description: 'Why a youth space is good for the young people in it, what could go wrong, and what is done about it.' })
export class Assessment {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'What young people gain by it.' })
  benefits!: string;

  @Field(() => String, { description: 'What could harm them.' })
  risks!: string;

  @Field(() => String, { description: 'What is done so that it does not.' })
  measures!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was signed; empty while it is not.' })
  signedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when the signature holds.' })
  holdsUntil!: Date | null;

  @Field(() => Boolean, { description: 'You may sign it: you are a supervisor here, and somebody else wrote it.' })
  viewerCanSign!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a manager took the signature back; empty where nobody did.' })
  withdrawnAt!: Date | null;

  @Field(() => Boolean, { description: 'You may take the signature back: the space is paused then.' })
  viewerCanWithdraw!: boolean;

  readonly writtenBy!: string;
  readonly signedBy!: string | null;
}
