import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Appointments, Profile, ProfilesReader } from '../../identity/index.js';
import { AsViewer, DateOnly, InContext, Personal, type Day, type GraphqlContext, type Viewer } from '../../platform/index.js';
import { YouthSpace } from '../youth-space.type.js';
import { PreparingReader } from './preparing.reader.js';
import { Assessment, WeeklyHours, YouthPromise } from './preparing.type.js';

/** What a space was prepared with: some of it for everybody in it (Y8), some for those who run it. */
@Resolver(() => YouthSpace)
export class SpaceDetailsResolver {
  constructor(
    private readonly reader: PreparingReader,
    private readonly appointments: Appointments,
    private readonly profiles: ProfilesReader,
  ) {}

  @ResolveField(() => [YouthPromise], { description: 'What it may influence, and who has promised to listen.' })
  promises(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<YouthPromise[]> {
    return this.reader.promisesOf(context).load(space.uuid);
  }

  @ResolveField(() => [WeeklyHours], { description: 'When it is staffed each week.' })
  weeklyHours(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<WeeklyHours[]> {
    return this.reader.hoursOf(context).load(space.uuid);
  }

  @ResolveField(() => [DateOnly], { description: 'Days to come on which nobody is there all the same.' })
  daysOff(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<Day[]> {
    return this.reader.daysOffOf(context).load(space.uuid);
  }

  @Personal()
  @ResolveField(() => Assessment, { nullable: true, description: 'Why it is good for young people and what could go wrong; for those who run it.' })
  async assessment(@Parent() space: YouthSpace, @AsViewer() viewer: Viewer): Promise<Assessment | null> {
    return space.viewerCanPrepare ? this.reader.assessmentOf(viewer, space.uuid) : null;
  }

  @Personal()
  @ResolveField(() => [Profile], { nullable: true, description: 'Youth workers of the organisation, who could work in it; for those who run it.' })
  async possibleWorkers(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<Profile[] | null> {
    if (!space.viewerCanPrepare) return null;
    const holders = await this.appointments.holders('youth-worker', space.organisationId);
    const found = await Promise.all(holders.map(({ profileId }) => this.profiles.profiles(context).load(profileId)));
    return found.filter((profile) => profile !== null);
  }
}
