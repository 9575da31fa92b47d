import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalText } from '../../platform/index.js';
import type { InterestKind } from './interests-written.js';

export const InterestKindEnum = { PECUNIARY: 'pecuniary', OTHER: 'other' } as const;
registerEnumType(InterestKindEnum, {
  name: 'InterestKind',
  description: 'What sort of interest somebody has in a decision.',
  valuesMap: {
    PECUNIARY: { description: 'It touches their money, work or property: they may not vote without a dispensation.' },
    OTHER: { description: 'Any other interest, such as belonging to a club that is concerned.' },
  },
});

@ObjectType('DeclaredInterest', { description: 'An interest that somebody who decides declared.' })
export class DeclaredInterest {
  @Field(() => InterestKindEnum, { description: 'What sort of interest.' })
  kind!: InterestKind;

  @Field(() => LocalText, { description: 'What it is.' })
  what!: LocalText;

  @Field(() => String, { nullable: true, description: 'The reference of the dispensation to take part all the same; empty without one.' })
  dispensation!: string | null;

  readonly personId!: string;
}

@ObjectType('Interests', { description: 'The interests declared in a decision.' })
export class Interests {
  @Field(() => Boolean, { description: 'It was said expressly that there are none.' })
  noneDeclared!: boolean;

  @Field(() => [DeclaredInterest], { description: 'Each interest declared.' })
  declared!: DeclaredInterest[];
}
