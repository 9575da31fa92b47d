import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** All there are. None says no to a person: disagreeing takes words. */
export const ReactionEnum = { THUMBS_UP: 'thumbs-up', HEART: 'heart', THINKING: 'thinking', IDEA: 'idea', THANKS: 'thanks' } as const;
export type Reaction = (typeof ReactionEnum)[keyof typeof ReactionEnum];
export const REACTIONS = Object.values(ReactionEnum);
registerEnumType(ReactionEnum, {
  name: 'Reaction',
  description: 'What somebody may say of a post without words.',
  valuesMap: {
    THUMBS_UP: { description: 'Yes, that.' },
    HEART: { description: 'I like it.' },
    THINKING: { description: 'It makes me think.' },
    IDEA: { description: 'A good idea.' },
    THANKS: { description: 'Thank you.' },
  },
});

@ObjectType('ReactionCount', { description: 'How many young people reacted to a post in one way; never who.' })
export class ReactionCount {
  @Field(() => ReactionEnum, { description: 'Which way.' })
  reaction!: Reaction;

  @Field(() => Int, { description: 'How many; one of fewer than 5 isn’t listed.' })
  count!: number;
}
