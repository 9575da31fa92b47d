import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { Access, anyOf, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { SpacesReader } from '../spaces.reader.js';
import { YouthSpace } from '../youth-space.type.js';
import { CloseSpace, CloseYouthSpaceInput, CloseYouthSpaceOutcome } from './close-space.js';
import { DecideReading, DecideReadingInput, DecideReadingOutcome } from './decide-reading.js';
import { SpaceDecisionsReader } from './decisions.reader.js';
import { SpaceDecision } from './space-decision.type.js';

const runsSpaces = anyOf(appointed('youth-worker'), appointed('supervisor'));

@Resolver(() => YouthSpace)
export class DecidingResolver {
  constructor(
    private readonly spaces: SpacesReader,
    private readonly decisions: SpaceDecisionsReader,
    private readonly decideReading: DecideReading,
    private readonly closeSpace: CloseSpace,
  ) {}

  @ResolveField(() => SpaceDecision, { nullable: true, description: 'What was decided last about how it is moderated, or that it is over, and why; empty while nothing was.' })
  decided(@Parent() { uuid }: YouthSpace, @InContext() context: GraphqlContext): Promise<SpaceDecision | null> {
    return this.decisions.lastOf(context).load(uuid);
  }

  @Mutation(() => DecideReadingOutcome, { name: 'decideReading', description: 'Decide whether posts in a youth space are read before or after others see them.' })
  @Access(runsSpaces)
  async decide(@Args('input') input: DecideReadingInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    return this.shown(context, await this.decideReading.execute(viewer, input));
  }

  @Mutation(() => CloseYouthSpaceOutcome, { name: 'closeYouthSpace', description: 'Close a youth space for good.' })
  @Access(runsSpaces)
  async close(@Args('input') input: CloseYouthSpaceInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    return this.shown(context, await this.closeSpace.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, outcome: Problem | { id: string }): Promise<YouthSpace | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.spaces.spaces(context).load(outcome.id)) ?? new NotAvailable());
  }
}

@Resolver(() => SpaceDecision)
export class SpaceDecisionResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who decided it.' })
  decidedBy(@Parent() { decidedById }: SpaceDecision, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(decidedById);
  }
}
