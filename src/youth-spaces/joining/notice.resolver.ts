import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, OrganisationsReader, Profile, ProfilesReader } from '../../identity/index.js';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { StaffingReader } from '../staffing.reader.js';
import { CharterRule } from '../youth-space.type.js';
import { YouthSpaceNotice } from './joining.type.js';

/** Who is in the space, told to those who hold a code to it before they join (Y8, W4). */
@Resolver(() => YouthSpaceNotice)
export class NoticeResolver {
  constructor(
    private readonly staffing: StaffingReader,
    private readonly profiles: ProfilesReader,
    private readonly organisations: OrganisationsReader,
  ) {}

  @ResolveField(() => Organisation, { description: 'Whose youth workers run it.' })
  organisation(@Parent() notice: YouthSpaceNotice, @InContext() context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.organisations(context).load(notice.organisationId);
  }

  @ResolveField(() => [Profile], { description: 'The youth workers in it.' })
  async adults(@Parent() notice: YouthSpaceNotice, @InContext() context: GraphqlContext): Promise<Profile[]> {
    const profiles = (await this.staffing.workersOf(context).load(notice.spaceUuid)).map((id) => this.profiles.profiles(context).load(id));
    return (await Promise.all(profiles)).filter((profile) => profile !== null);
  }

  @ResolveField(() => [CharterRule], { description: 'The rules that everybody in it has agreed to.' })
  charter(@Parent() notice: YouthSpaceNotice, @InContext() context: GraphqlContext): Promise<CharterRule[]> {
    return this.staffing.charterOf(context).load(notice.spaceUuid);
  }
}
