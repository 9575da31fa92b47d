import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { atWork } from '../case.access.js';
import { Case } from '../case.type.js';
import { CasesReader } from '../cases.reader.js';
import { ClaimCase, ClaimCaseInput, ClaimCaseOutcome } from './claim-case.js';
import { HandOverCase, HandOverCaseInput, HandOverCaseOutcome } from './hand-over-case.js';
import { LookAgain, LookAgainInput, LookAgainOutcome } from './look-again.js';
import { ReleaseCase, ReleaseCaseInput, ReleaseCaseOutcome } from './release-case.js';

/** In whose hands a case is. */
@Resolver(() => Case)
export class ClaimsResolver {
  constructor(
    private readonly reader: CasesReader,
    private readonly claimCase: ClaimCase,
    private readonly handOver: HandOverCase,
    private readonly releaseCase: ReleaseCase,
    private readonly again: LookAgain,
  ) {}

  @Mutation(() => ClaimCaseOutcome, { name: 'claimCase', description: 'Take a case on: it is yours for ten minutes.' })
  @Access(atWork)
  async claim(@Args('input') input: ClaimCaseInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Case | Problem> {
    return this.asSeen(context, await this.claimCase.execute(viewer, input));
  }

  @Mutation(() => HandOverCaseOutcome, { description: 'Give a case that you have in hand to another moderator, by name.' })
  @Access(atWork)
  async handOverCase(@Args('input') input: HandOverCaseInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Case | Problem> {
    return this.asSeen(context, await this.handOver.execute(viewer, input));
  }

  @Mutation(() => ReleaseCaseOutcome, { name: 'releaseCase', description: 'Give a case back undecided.' })
  @Access(atWork)
  async release(@Args('input') input: ReleaseCaseInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Case | Problem> {
    return this.asSeen(context, await this.releaseCase.execute(viewer, input));
  }

  @Mutation(() => LookAgainOutcome, { description: 'Take up again what was decided, to restore it or to decide otherwise.' })
  @Access(atWork)
  async lookAgain(@Args('input') input: LookAgainInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Case | Problem> {
    return this.asSeen(context, await this.again.execute(viewer, input));
  }

  private async asSeen(context: GraphqlContext, outcome: { readonly id: string } | Problem): Promise<Case | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.reader.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
