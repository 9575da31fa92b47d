import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Commitment, CommitmentsReader } from '../../commitments/index.js';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { DecisionOutcome } from './outcome.type.js';
import { OutcomesReader } from './outcomes.reader.js';
import { MemberVote } from './vote.type.js';

@Resolver(() => DecisionOutcome)
export class OutcomeResolver {
  constructor(
    private readonly commitments: CommitmentsReader,
    private readonly reader: OutcomesReader,
    private readonly profiles: ProfilesReader,
  ) {}

  @ResolveField(() => Profile, { description: 'Who recorded it.' })
  recordedBy(@Parent() outcome: DecisionOutcome, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(outcome.recorderId);
  }

  @ResolveField(() => [MemberVote], { description: 'Where a body decided: how each of its members voted.' })
  votes(@Parent() outcome: DecisionOutcome, @InContext() context: GraphqlContext): Promise<MemberVote[]> {
    return this.reader.votesOn(context).load(outcome.decisionId);
  }

  @ResolveField('commitments', () => [Commitment], { description: 'What was promised in it.' })
  promised(@Parent() outcome: DecisionOutcome, @InContext() context: GraphqlContext): Promise<Commitment[]> {
    return this.commitments.promisedIn(context).load(`decision:${outcome.decisionId}`);
  }
}

@Resolver(() => MemberVote)
export class MemberVoteResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'The member.' })
  member(@Parent() vote: MemberVote, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(vote.memberId);
  }
}
