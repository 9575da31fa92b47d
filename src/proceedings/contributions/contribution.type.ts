import { Field, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, LanguageEnum, LocalText, type Language } from '../../platform/index.js';
import type { ThingAt } from './thing-at.js';

export type ContributionKind = 'idea' | 'support' | 'argument' | 'submission' | 'question';

export const ContributionKindEnum = { IDEA: 'idea', SUPPORT: 'support', ARGUMENT: 'argument', SUBMISSION: 'submission', QUESTION: 'question' } as const;
registerEnumType(ContributionKindEnum, {
  name: 'ContributionKind',
  description: 'How somebody contributed.',
  valuesMap: {
    IDEA: { description: 'They proposed it, alone or with others.' },
    SUPPORT: { description: 'They support it.' },
    ARGUMENT: { description: 'They argued for or against it, or replied to an argument.' },
    SUBMISSION: { description: 'They sent in answers to it.' },
    QUESTION: { description: 'They asked it, or ask it too.' },
  },
});

export type CameOfItKind = 'answered' | 'adopted' | 'declined' | 'being-delivered' | 'delivered' | 'outcome' | 'drew-on' | 'set-aside' | 'decided';

export const CameOfItKindEnum = {
  ANSWERED: 'answered',
  ADOPTED: 'adopted',
  DECLINED: 'declined',
  BEING_DELIVERED: 'being-delivered',
  DELIVERED: 'delivered',
  OUTCOME: 'outcome',
  DREW_ON: 'drew-on',
  SET_ASIDE: 'set-aside',
  DECIDED: 'decided',
} as const;
registerEnumType(CameOfItKindEnum, {
  name: 'CameOfItKind',
  description: 'What came of something that somebody contributed to.',
  valuesMap: {
    ANSWERED: { description: 'A councillor answered.' },
    ADOPTED: { description: 'The council took the idea up.' },
    DECLINED: { description: 'The council won’t do it.' },
    BEING_DELIVERED: { description: 'It is being done.' },
    DELIVERED: { description: 'It has been done.' },
    OUTCOME: { description: 'It was published what people said and what was done about it.' },
    DREW_ON: { description: 'A decision drew on it.' },
    SET_ASIDE: { description: 'A decision considered it and set it aside.' },
    DECIDED: { description: 'What it was about has been decided.' },
  },
});

@ObjectType('CameOfIt', { description: 'One thing that came of what somebody contributed to.' })
export class CameOfIt {
  @Field(() => CameOfItKindEnum, { description: 'What it is.' })
  kind!: CameOfItKind;

  @Field(() => String, { description: 'Who answered, or the title of what came of it, as written.' })
  title!: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language of the title; empty of a name.' })
  language!: Language | null;

  @Field(() => String, { description: 'Where it is read, as a path of this site.' })
  path!: string;

  @Field(() => LocalText, { nullable: true, description: 'Why, where it was said.' })
  why!: LocalText | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  /** Where something may have been promised with it. */
  readonly promisedIn!: readonly ThingAt[];
}

@ObjectType('Contribution', { description: 'Something that you contributed to.' })
export class Contribution {
  @Field(() => ContributionKindEnum, { description: 'How you contributed.' })
  kind!: ContributionKind;

  @Field(() => String, { description: 'The title of what you contributed to, as written.' })
  title!: string;

  @Field(() => LanguageEnum, { description: 'The language of the title.' })
  language!: Language;

  @Field(() => String, { description: 'Where it is read, as a path of this site.' })
  path!: string;

  @Field(() => GraphQLISODateTime, { description: 'When you did.' })
  at!: Date;

  readonly to!: ThingAt;
}

@ObjectType('ContributionConnection', { description: 'A page of what you contributed to.' })
export class ContributionConnection extends connectionOf(Contribution, 'Contribution') {}
