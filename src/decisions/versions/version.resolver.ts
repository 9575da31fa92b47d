import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { DecisionVersion } from './version.type.js';

@Resolver(() => DecisionVersion)
export class VersionResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who published it.' })
  publishedBy(@Parent() version: DecisionVersion, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(version.publisherId);
  }
}
