import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { LEAST_SHOWN } from '../../opinions/index.js';
import { Access, AsViewer, IdArg, InContext, PageArgs, Personal, type AccessRule, type Connection, type GraphqlContext, type Viewer } from '../../platform/index.js';
import { SpacesReader } from '../spaces.reader.js';
import { YouthSpace } from '../youth-space.type.js';
import { MembersReader } from './members.reader.js';
import { GuardianConsent, WayBackIn, YouthCodeInUse, YouthDownload, YouthMemberConnection, type YouthMember } from './members.type.js';
import { OwnDataReader } from './own-data.reader.js';

const youngPerson: AccessRule = { name: 'young person', allows: (viewer) => viewer.profile?.kind === 'young-person' };

/** What a space shows of its members and codes: to its workers, and to each member of themselves. */
@Resolver(() => YouthSpace)
export class SpaceMembersResolver {
  constructor(
    private readonly reader: MembersReader,
    private readonly ownData: OwnDataReader,
    private readonly spaces: SpacesReader,
  ) {}

  @Personal()
  @ResolveField(() => YouthMemberConnection, { nullable: true, description: 'The young people in it, by made-up name; for its youth workers.' })
  async members(@Parent() space: YouthSpace, @Args() args: PageArgs): Promise<Connection<YouthMember> | null> {
    return space.viewerCanModerate ? this.reader.page(space.uuid, args) : null;
  }

  @Personal()
  @ResolveField(() => [YouthCodeInUse], { nullable: true, description: 'Its group codes, the latest first; for its youth workers.' })
  async codes(@Parent() space: YouthSpace): Promise<YouthCodeInUse[] | null> {
    return space.viewerCanModerate ? this.reader.codesOf(space.uuid) : null;
  }

  @Personal()
  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many have agreed to its rules as they are now, for those who run it; empty where that would say something of single young people.',
  })
  async agreedCount(@Parent() space: YouthSpace): Promise<number | null> {
    if (!space.viewerCanPrepare) return null;
    const { agreed, members } = await this.reader.agreed(space.uuid);
    const others = members - agreed;
    return agreed >= LEAST_SHOWN && (others === 0 || others >= LEAST_SHOWN) ? agreed : null;
  }

  @Personal()
  @ResolveField(() => WayBackIn, { nullable: true, description: 'That a youth worker made a way back in as you, within the last two weeks.' })
  async viewersWayBackIn(@Parent() space: YouthSpace, @AsViewer() { profile }: Viewer): Promise<WayBackIn | null> {
    return space.viewerIsMember && profile ? this.reader.wayBackIn(space.uuid, profile.id) : null;
  }

  @Query(() => YouthDownload, { nullable: true, description: 'All that is kept of you in a youth space.' })
  @Access(youngPerson)
  async youthDownload(@IdArg('space', 'spaceId') spaceId: string, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<YouthDownload | null> {
    const space = await this.spaces.spaces(context).load(spaceId);
    return space?.viewerIsMember && viewer.profile ? this.ownData.download(spaceId, viewer.profile.id) : null;
  }
}

@Resolver(() => WayBackIn)
export class WayBackInResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who made it.' })
  madeBy(@Parent() { madeById }: WayBackIn, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(madeById);
  }
}

@Resolver(() => GuardianConsent)
export class GuardianConsentResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'The youth worker who saw it.' })
  seenBy(@Parent() { seenById }: GuardianConsent, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(seenById);
  }
}
