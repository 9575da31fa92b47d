import { Query, Resolver } from '@nestjs/graphql';
import { Access, acting, AsViewer, InContext, type GraphqlContext, type Viewer } from '../../platform/index.js';
import { Me } from './me.type.js';
import { ProfilesReader } from '../profiles.reader.js';

@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @Query(() => Me, { nullable: true, description: 'You, as the profile that you act as.' })
  @Access(acting)
  async me(@AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Me | null> {
    const own = viewer.accountId ? await this.profiles.ofAccount(viewer.accountId, context) : [];
    const profile = own.find(({ uuid }) => uuid === viewer.profile?.id);
    return profile ? { profile, profileId: profile.uuid } : null;
  }
}
