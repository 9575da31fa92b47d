import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { DeclaredInterest } from './interest.type.js';

@Resolver(() => DeclaredInterest)
export class InterestResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who declared it.' })
  person(@Parent() interest: DeclaredInterest, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(interest.personId);
  }
}
