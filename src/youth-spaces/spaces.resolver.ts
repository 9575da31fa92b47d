import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, acting, anyOf, appointed, AsViewer, IdArg, InContext, isRefusal, kindOfId, localId, NotAvailable, type GraphqlContext, type Problem, type Viewer } from '../platform/index.js';
import { EndDuty, EndDutyInput, EndDutyOutcome } from './end-duty.js';
import { OpenSpace, OpenYouthSpaceInput, OpenYouthSpaceOutcome } from './open-space.js';
import { PrepareSpace, PrepareYouthSpaceInput, PrepareYouthSpaceOutcome } from './prepare-space.js';
import { SpacesReader } from './spaces.reader.js';
import { StartDuty, StartDutyInput, StartDutyOutcome } from './start-duty.js';
import { YouthSpace } from './youth-space.type.js';

const runsSpaces = anyOf(appointed('youth-worker'), appointed('supervisor'));

@Resolver(() => YouthSpace)
export class SpacesResolver {
  constructor(
    private readonly reader: SpacesReader,
    private readonly prepareSpace: PrepareSpace,
    private readonly openSpace: OpenSpace,
    private readonly startDuty: StartDuty,
    private readonly endDuty: EndDuty,
  ) {}

  @Query(() => [YouthSpace], { description: 'The youth spaces you are in. Nobody is told of any other.' })
  @Access(acting)
  youthSpaces(@InContext() context: GraphqlContext): Promise<YouthSpace[]> {
    return this.reader.ofViewer(context);
  }

  @Query(() => YouthSpace, { nullable: true, description: 'One youth space you are in.' })
  @Access(acting)
  youthSpace(@IdArg('space') id: string, @InContext() context: GraphqlContext): Promise<YouthSpace | null> {
    return this.reader.spaces(context).load(id);
  }

  @Query(() => [YouthSpace], { description: 'The youth spaces you are in whose words go to that decision, consultation or councillor. Nobody is told of any other.' })
  @Access(acting)
  youthSpacesBehind(@Args('subjectId', { type: () => ID, description: 'The global id of a decision, a consultation or a councillor’s profile.' }) subjectId: string, @InContext() context: GraphqlContext): Promise<YouthSpace[]> {
    const kind = kindOfId(subjectId);
    return kind === null ? Promise.resolve([]) : this.reader.behind(context, localId(kind, subjectId));
  }

  @Mutation(() => PrepareYouthSpaceOutcome, { name: 'prepareYouthSpace', description: 'Make a youth space, to be opened later.' })
  @Access(runsSpaces)
  async prepare(@Args('input') input: PrepareYouthSpaceInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    const outcome = await this.prepareSpace.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.shown(context, outcome.id);
  }

  @Mutation(() => OpenYouthSpaceOutcome, { name: 'openYouthSpace', description: 'Open a youth space, or open it again.' })
  @Access(runsSpaces)
  async open(@Args('input') input: OpenYouthSpaceInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    const outcome = await this.openSpace.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.shown(context, outcome.id);
  }

  @Mutation(() => StartDutyOutcome, { name: 'startDuty', description: 'Go on duty in a youth space, now or at a time to come.' })
  @Access(appointed('youth-worker'))
  async start(@Args('input') input: StartDutyInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    const outcome = await this.startDuty.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.shown(context, input.spaceId);
  }

  @Mutation(() => EndDutyOutcome, { name: 'endDuty', description: 'Go off duty in a youth space.' })
  @Access(appointed('youth-worker'))
  async end(@Args('input') input: EndDutyInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthSpace | Problem> {
    const outcome = await this.endDuty.execute(viewer, input);
    return isRefusal(outcome) ? outcome : this.shown(context, input.spaceId);
  }

  private async shown(context: GraphqlContext, id: string): Promise<YouthSpace | Problem> {
    return (await this.reader.spaces(context).load(id)) ?? new NotAvailable();
  }
}
