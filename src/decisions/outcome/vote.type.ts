import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Markdown } from '../../platform/index.js';
import type { Vote } from './vote.entity.js';

export const VoteEnum = { FOR: 'for', AGAINST: 'against', ABSTAINED: 'abstained', ABSENT: 'absent', INTEREST: 'interest' } as const;
registerEnumType(VoteEnum, {
  name: 'Vote',
  description: 'How a member of a body voted on what was decided.',
  valuesMap: {
    FOR: { description: 'For it.' },
    AGAINST: { description: 'Against it.' },
    ABSTAINED: { description: 'Neither for nor against.' },
    ABSENT: { description: 'Wasn’t there.' },
    INTEREST: { description: 'Did not vote because of an interest.' },
  },
});

@ObjectType('MemberVote', { description: 'How one member of the body voted.' })
export class MemberVote {
  @Field(() => VoteEnum, { description: 'How they voted.' })
  vote!: Vote;

  @Field(() => Markdown, { nullable: true, description: 'Why they did not agree, in their own words.' })
  dissent!: Markdown | null;

  readonly memberId!: string;
}
