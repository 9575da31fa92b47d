import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader, Profile, ProfilesReader } from '../identity/index.js';
import {
  Access,
  acting,
  anyone,
  AsViewer,
  InContext,
  isRefusal,
  NotAvailable,
  Personal,
  type Connection,
  type GraphqlContext,
  type Problem,
  type Viewer,
} from '../platform/index.js';
import { ChangeCommitment, ChangeCommitmentInput, ChangeCommitmentOutcome } from './change-commitment.js';
import { mayChange } from './commitment.access.js';
import { isSettled } from './commitment.rules.js';
import { Commitment, CommitmentConnection, CommitmentStep, PromisedIn } from './commitment.type.js';
import { CommitmentsArgs } from './commitments.args.js';
import { CommitmentsReader } from './commitments.reader.js';
import { HandOverCommitment, HandOverCommitmentInput, HandOverCommitmentOutcome } from './hand-over-commitment.js';

@Resolver(() => Commitment)
export class CommitmentsResolver {
  constructor(
    private readonly reader: CommitmentsReader,
    private readonly profiles: ProfilesReader,
    private readonly organisations: OrganisationsReader,
    private readonly changeCommitment: ChangeCommitment,
    private readonly handOver: HandOverCommitment,
  ) {}

  @Query(() => CommitmentConnection, { description: 'What has been promised in public, what is due first first.' })
  @Access(anyone)
  commitments(@Args() args: CommitmentsArgs, @InContext() context: GraphqlContext): Promise<Connection<Commitment>> {
    return this.reader.page(context, args);
  }

  @ResolveField(() => Profile, { description: 'Who sees to it.' })
  owner(@Parent() commitment: Commitment, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(commitment.ownerId);
  }

  @ResolveField(() => Organisation, { description: 'The organisation that promised it.' })
  organisation(@Parent() commitment: Commitment, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(commitment.organisationId);
  }

  @ResolveField(() => [CommitmentStep], { description: 'What became of it, the promise itself first: each delay with the day as it was, each note, each hand-over.' })
  steps(@Parent() commitment: Commitment, @InContext() context: GraphqlContext): Promise<CommitmentStep[]> {
    return this.reader.stepsOf(context).load(commitment.uuid);
  }

  @ResolveField(() => PromisedIn, { nullable: true, description: 'What it was promised in; empty where that isn’t shown.' })
  promisedIn(@Parent() { promisedInKind, promisedInId }: Commitment, @InContext() context: GraphqlContext): Promise<PromisedIn | null> {
    return this.reader.sources(context).load(`${promisedInKind}:${promisedInId}`);
  }

  @ResolveField(() => Boolean, { description: 'You may say how it stands.' })
  @Personal()
  viewerCanChange(@Parent() commitment: Commitment, @AsViewer() viewer: Viewer): boolean {
    return mayChange(viewer, commitment) && !isSettled(commitment.state);
  }

  @Mutation(() => ChangeCommitmentOutcome, { name: 'changeCommitment', description: 'Say how something promised stands.' })
  @Access(acting)
  async change(@Args('input') input: ChangeCommitmentInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Commitment | Problem> {
    return this.shown(context, await this.changeCommitment.execute(viewer, input));
  }

  @Mutation(() => HandOverCommitmentOutcome, { description: 'Hand a commitment over to somebody else of the same council, with why.' })
  @Access(acting)
  async handOverCommitment(
    @Args('input') input: HandOverCommitmentInput,
    @AsViewer() viewer: Viewer,
    @InContext() context: GraphqlContext,
  ): Promise<Commitment | Problem> {
    return this.shown(context, await this.handOver.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: { id: string } | Problem): Promise<Commitment | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => CommitmentStep)
export class CommitmentStepResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who saw to it then.' })
  owner(@Parent() step: CommitmentStep, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(step.ownerId);
  }
}
