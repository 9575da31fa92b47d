import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../identity/index.js';
import { Access, AsViewer, IdArg, InContext, isRefusal, NotAvailable, type Connection, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { atWork } from './case.access.js';
import { CaseDetailsReader } from './case-details.reader.js';
import { Case, CaseConnection } from './case.type.js';
import { CasesReader } from './cases.reader.js';
import { DecideCase, DecideCaseInput, DecideCaseOutcome } from './deciding/index.js';
import { QueueArgs } from './queue.args.js';

@Resolver(() => Case)
export class CaseResolver {
  constructor(
    private readonly reader: CasesReader,
    private readonly details: CaseDetailsReader,
    private readonly profiles: ProfilesReader,
    private readonly decideCase: DecideCase,
  ) {}

  @Query(() => CaseConnection, { description: 'What waits for you as a moderator, longest first; or what is decided.' })
  @Access(atWork)
  moderationQueue(@InContext() context: GraphqlContext, @Args() args: QueueArgs): Promise<Connection<Case>> {
    return this.reader.queue(context, args);
  }

  @Query(() => Case, { name: 'case', nullable: true, description: 'One case of a place you moderate.' })
  @Access(atWork)
  one(@IdArg('case') id: string, @InContext() context: GraphqlContext): Promise<Case | null> {
    return this.reader.byId(context, id);
  }

  @ResolveField(() => Profile, { nullable: true, description: 'Who has it in hand.' })
  claimedBy(@Parent() { claimantId }: Case, @InContext() context: GraphqlContext): Promise<Profile | null> | null {
    return claimantId ? this.profiles.profiles(context).load(claimantId) : null;
  }

  @ResolveField(() => [Profile], { description: 'Who moderates the place now: to whom it can be handed.' })
  async moderators(@Parent() { place }: Case, @InContext() context: GraphqlContext): Promise<Profile[]> {
    const ids = await this.details.moderatorsOf(context).load(place);
    const profiles = await Promise.all(ids.map((id) => this.profiles.profiles(context).load(id)));
    return profiles.filter((profile) => profile !== null);
  }

  @Mutation(() => DecideCaseOutcome, { name: 'decideCase', description: 'Decide a case that you have taken on.' })
  @Access(atWork)
  async decide(@Args('input') input: DecideCaseInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Case | Problem> {
    const outcome = await this.decideCase.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
