import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum, Markdown, type Language } from '../../platform/index.js';
import type { IdeaContent } from '../content/index.js';
import type { IdeaPart } from './changes.js';

export const IdeaPartEnum = { TOPIC: 'topic', PLACE: 'place', ESTIMATE: 'estimate', PICTURES: 'pictures' } as const satisfies Record<string, IdeaPart>;
registerEnumType(IdeaPartEnum, {
  name: 'IdeaPart',
  description: 'A part of an idea beside its texts.',
  valuesMap: {
    TOPIC: { description: 'What it is about.' },
    PLACE: { description: 'Where it would be.' },
    ESTIMATE: { description: 'What it costs or saves.' },
    PICTURES: { description: 'Its pictures.' },
  },
});

@ObjectType('IdeaVersion', { description: 'The words of an idea as they were from one change to the next.' })
export class IdeaVersion {
  @Field(() => Int, { description: 'Its number; a higher one is later.' })
  number!: number;

  @Field(() => String, { description: 'What it is about, in one line.' })
  title!: string;

  @Field(() => Markdown, { description: 'What and why.' })
  body!: Markdown;

  @Field(() => String, { nullable: true, description: 'What is needed, and by whom.' })
  need!: string | null;

  @Field(() => String, { nullable: true, description: 'What should be different afterwards.' })
  outcomeWanted!: string | null;

  @Field(() => String, { nullable: true, description: 'What its author can do for it.' })
  selfHelp!: string | null;

  @Field(() => LanguageEnum, { description: 'The language it was written in.' })
  language!: Language;

  @Field(() => String, { nullable: true, description: 'What its author said of the change.' })
  reason!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  writtenAt!: Date;

  readonly content!: IdeaContent;
  /** What stood before it; null for the first. */
  readonly before!: IdeaContent | null;
}
