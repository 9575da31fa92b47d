import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum, LocalText, type Language } from '../platform/index.js';

export type CitedKind = 'idea' | 'answer' | 'theme';

export const CitedKindEnum = { IDEA: 'idea', ANSWER: 'answer', THEME: 'theme' } as const;
registerEnumType(CitedKindEnum, {
  name: 'CitedKind',
  description: 'What sort of thing a decision cites.',
  valuesMap: {
    IDEA: { description: 'An idea of a citizen.' },
    ANSWER: { description: 'A councillor’s answer.' },
    THEME: { description: 'What several people said in a consultation.' },
  },
});

export type CiteUse = 'drew-on' | 'set-aside';

export const CiteUseEnum = { DREW_ON: 'drew-on', SET_ASIDE: 'set-aside' } as const;
registerEnumType(CiteUseEnum, {
  name: 'CiteUse',
  description: 'What a decision made of a thing it cites.',
  valuesMap: {
    DREW_ON: { description: 'It drew on it.' },
    SET_ASIDE: { description: 'It considered it and set it aside.' },
  },
});

@ObjectType('CitedThing', { description: 'Something that a decision cites: what it is, and where it is read.' })
export class CitedThing {
  @Field(() => CitedKindEnum, { description: 'What sort of thing it is.' })
  kind!: CitedKind;

  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => String, { description: 'Its title, as written.' })
  title!: string;

  @Field(() => LanguageEnum, { description: 'The language of its title.' })
  language!: Language;

  @Field(() => String, { description: 'Where it is read, as a path of this site.' })
  path!: string;

  readonly uuid!: string;
}

@ObjectType('Citation', { description: 'That a decision cites something, seen from what is cited.' })
export class Citation {
  @Field(() => ID, { description: 'The decision’s global id.' })
  decisionId!: string;

  @Field(() => LocalText, { description: 'What the decision is about.' })
  decisionTitle!: LocalText;

  @Field(() => CiteUseEnum, { description: 'What the decision made of it.' })
  use!: CiteUse;

  @Field(() => LocalText, { description: 'Why.' })
  why!: LocalText;

  @Field(() => GraphQLISODateTime, { description: 'When it was cited so.' })
  citedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the decision was taken; empty while it is open.' })
  decidedAt!: Date | null;
}
