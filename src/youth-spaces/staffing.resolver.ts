import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader, Profile, ProfilesReader } from '../identity/index.js';
import { InContext, type GraphqlContext } from '../platform/index.js';
import { StaffingReader } from './staffing.reader.js';
import { CharterRule, DutyShift, YouthSpace } from './youth-space.type.js';

/** What each space shows of the adults in it (Y8). */
@Resolver(() => YouthSpace)
export class StaffingResolver {
  constructor(
    private readonly staffing: StaffingReader,
    private readonly profiles: ProfilesReader,
    private readonly organisations: OrganisationsReader,
  ) {}

  @ResolveField(() => Organisation, { description: 'Whose youth workers run it.' })
  organisation(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(space.organisationId);
  }

  @ResolveField(() => [CharterRule], { description: 'Its rules, in their order.' })
  charter(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<CharterRule[]> {
    return this.staffing.charterOf(context).load(space.uuid);
  }

  @ResolveField(() => [Profile], { description: 'The youth workers in it, at work and under their own names.' })
  async adults(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<Profile[]> {
    return this.shown(context, await this.staffing.workersOf(context).load(space.uuid));
  }

  @ResolveField(() => [Profile], { description: 'Who may read along because the youth workers answer to them. Shown in a thread while they read it.' })
  async supervisors(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<Profile[]> {
    return this.shown(context, await this.staffing.supervisorsOf(context).load(space.uuid));
  }

  @ResolveField(() => [Profile], { description: 'Who is there now.' })
  async onDutyNow(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<Profile[]> {
    return this.shown(context, await this.staffing.onDutyIn(context).load(space.uuid));
  }

  @ResolveField(() => [DutyShift], { description: 'When it is staffed, from now on.' })
  dutyHours(@Parent() space: YouthSpace, @InContext() context: GraphqlContext): Promise<DutyShift[]> {
    return this.staffing.shiftsOf(context).load(space.uuid);
  }

  private async shown(context: GraphqlContext, ids: string[]): Promise<Profile[]> {
    const profiles = await Promise.all(ids.map((id) => this.profiles.profiles(context).load(id)));
    return profiles.filter((profile) => profile !== null);
  }
}

@Resolver(() => DutyShift)
export class DutyShiftResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => [Profile], { description: 'Who staffs it.' })
  async workers(@Parent() shift: DutyShift, @InContext() context: GraphqlContext): Promise<Profile[]> {
    const profile = await this.profiles.profiles(context).load(shift.profileId);
    return profile ? [profile] : [];
  }
}
