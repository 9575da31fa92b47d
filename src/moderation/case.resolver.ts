import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../identity/index.js';
import { Access, AsViewer, IdArg, InContext, isRefusal, NotAvailable, PageArgs, type Connection, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { atWork } from './case.access.js';
import { Case, CaseConnection } from './case.type.js';
import { CasesReader } from './cases.reader.js';
import { ClaimCase, ClaimCaseInput, ClaimCaseOutcome } from './claim-case.js';
import { DecideCase, DecideCaseInput, DecideCaseOutcome } from './decide-case.js';

@Resolver(() => Case)
export class CaseResolver {
  constructor(
    private readonly reader: CasesReader,
    private readonly profiles: ProfilesReader,
    private readonly claimCase: ClaimCase,
    private readonly decideCase: DecideCase,
  ) {}

  @Query(() => CaseConnection, { description: 'What waits for you as a moderator, longest first.' })
  @Access(atWork)
  moderationQueue(@InContext() context: GraphqlContext, @Args() args: PageArgs): Promise<Connection<Case>> {
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

  @Mutation(() => ClaimCaseOutcome, { name: 'claimCase', description: 'Take a case on: it is yours for ten minutes.' })
  @Access(atWork)
  async claim(@Args('input') input: ClaimCaseInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Case | Problem> {
    const outcome = await this.claimCase.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }

  @Mutation(() => DecideCaseOutcome, { name: 'decideCase', description: 'Decide a case that you have taken on.' })
  @Access(atWork)
  async decide(@Args('input') input: DecideCaseInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Case | Problem> {
    const outcome = await this.decideCase.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
