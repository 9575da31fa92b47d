import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalMarkdown } from '../../platform/index.js';
import type { SpaceDecisionKind } from './space-decision.entity.js';

export const SpaceDecisionKindEnum = { READ_FIRST: 'read-first', READ_AFTER: 'read-after', CLOSED: 'closed' } as const;
registerEnumType(SpaceDecisionKindEnum, {
  name: 'YouthSpaceDecisionKind',
  description: 'What was decided about a youth space.',
  valuesMap: {
    READ_FIRST: { description: 'Every post waits for a youth worker.' },
    READ_AFTER: { description: 'Posts are seen at once while it is staffed, and read by a youth worker afterwards.' },
    CLOSED: { description: 'It is over.' },
  },
});

@ObjectType('YouthSpaceDecision', { description: 'What those who run a youth space decided about it, and why.' })
export class SpaceDecision {
  @Field(() => ID, { description: 'Its global id.' })
  id!: string;

  @Field(() => SpaceDecisionKindEnum, { description: 'What was decided.' })
  kind!: SpaceDecisionKind;

  @Field(() => LocalMarkdown, { description: 'What the young people are told of it.' })
  words!: LocalMarkdown;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  decidedAt!: Date;

  readonly decidedById!: string;
}
