import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../identity/index.js';
import { Access, acting, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { ChangeCommitment, ChangeCommitmentInput, ChangeCommitmentOutcome } from './change-commitment.js';
import { mayChange } from './commitment.access.js';
import { Commitment } from './commitment.type.js';
import { CommitmentsReader } from './commitments.reader.js';

@Resolver(() => Commitment)
export class CommitmentsResolver {
  constructor(
    private readonly reader: CommitmentsReader,
    private readonly profiles: ProfilesReader,
    private readonly changeCommitment: ChangeCommitment,
  ) {}

  @ResolveField(() => Profile, { description: 'Who promised it and sees to it.' })
  owner(@Parent() commitment: Commitment, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(commitment.ownerId);
  }

  @ResolveField(() => Boolean, { description: 'You may say how it stands.' })
  @Personal()
  viewerCanChange(@Parent() commitment: Commitment, @AsViewer() viewer: Viewer): boolean {
    return mayChange(viewer, commitment);
  }

  @Mutation(() => ChangeCommitmentOutcome, { name: 'changeCommitment', description: 'Say how something promised stands.' })
  @Access(acting)
  async change(
    @Args('input') input: ChangeCommitmentInput,
    @AsViewer() viewer: Viewer,
    @InContext() context: GraphqlContext,
  ): Promise<Commitment | Problem> {
    const outcome = await this.changeCommitment.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
