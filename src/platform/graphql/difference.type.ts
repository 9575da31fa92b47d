import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LanguageEnum } from './texts.js';
import type { DifferenceSegment, Language } from '../text/index.js';

export const DifferenceKindEnum = { KEPT: 'kept', ADDED: 'added', REMOVED: 'removed' } as const;
registerEnumType(DifferenceKindEnum, {
  name: 'DifferenceKind',
  description: 'What became of a piece of text.',
  valuesMap: {
    KEPT: { description: 'It stands in both versions.' },
    ADDED: { description: 'It stands in the later one alone.' },
    REMOVED: { description: 'It stood in the earlier one alone.' },
  },
});

@ObjectType('TextSegment', { description: 'A piece of a text, kept, added or removed.' })
export class TextSegment implements DifferenceSegment {
  @Field(() => DifferenceKindEnum, { description: 'What became of it.' })
  kind!: DifferenceSegment['kind'];

  @Field(() => String, { description: 'Its words, in Markdown where the field is.' })
  text!: string;
}

@ObjectType('TextDifference', { description: 'How one text differs between two versions of what it belongs to.' })
export class TextDifference {
  @Field(() => String, { description: 'Which text, e.g. `reasons` or `options.opt_….title`.' })
  path!: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language it is in; empty for what is the same in each, such as a day.' })
  language!: Language | null;

  @Field(() => [TextSegment], { description: 'The whole text, word by word, in reading order.' })
  segments!: TextSegment[];
}
