import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, anyOf, appointed, AsViewer, InContext, isRefusal, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { SpacesReader } from '../spaces.reader.js';
import { YouthSpace } from '../youth-space.type.js';
import { ChangeCharter, ChangeCharterInput, ChangeCharterOutcome } from './change-charter.js';
import { ChangeSpace, ChangeYouthSpaceInput, ChangeYouthSpaceOutcome } from './change-space.js';
import { SetHours, SetYouthSpaceHoursInput, SetYouthSpaceHoursOutcome } from './set-hours.js';
import { SetPromises, SetYouthSpacePromisesInput, SetYouthSpacePromisesOutcome } from './set-promises.js';

const runsSpaces = anyOf(appointed('youth-worker'), appointed('supervisor'));

/** The steps in which a space is prepared, and changed later. */
@Resolver(() => YouthSpace)
export class PreparingResolver {
  constructor(
    private readonly spaces: SpacesReader,
    private readonly changeSpace: ChangeSpace,
    private readonly changeCharter: ChangeCharter,
    private readonly setHours: SetHours,
    private readonly setPromises: SetPromises,
  ) {}

  @Mutation(() => ChangeYouthSpaceOutcome, { name: 'changeYouthSpace', description: 'Change what a youth space says of itself, and who works in it.' })
  @Access(runsSpaces)
  async change(@Args('input') input: ChangeYouthSpaceInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    return this.shown(context, input.spaceId, await this.changeSpace.execute(viewer, input));
  }

  @Mutation(() => ChangeCharterOutcome, { name: 'changeCharter', description: 'Give a youth space new rules, to which everybody in it is asked to agree.' })
  @Access(runsSpaces)
  async charter(@Args('input') input: ChangeCharterInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    return this.shown(context, input.spaceId, await this.changeCharter.execute(viewer, input));
  }

  @Mutation(() => SetYouthSpaceHoursOutcome, { name: 'setYouthSpaceHours', description: 'Say when a youth space is staffed each week.' })
  @Access(runsSpaces)
  async hours(@Args('input') input: SetYouthSpaceHoursInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    return this.shown(context, input.spaceId, await this.setHours.execute(viewer, input));
  }

  @Mutation(() => SetYouthSpacePromisesOutcome, { name: 'setYouthSpacePromises', description: 'Say what a youth space may influence and who has promised to listen.' })
  @Access(runsSpaces)
  async promises(@Args('input') input: SetYouthSpacePromisesInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    return this.shown(context, input.spaceId, await this.setPromises.execute(viewer, input));
  }

  private async shown(context: GraphqlContext, id: string, outcome: object): Promise<YouthSpace | Problem> {
    return isRefusal(outcome) ? outcome : ((await this.spaces.spaces(context).load(id)) ?? new NotAvailable());
  }
}
