import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { InContext, type GraphqlContext } from '../../platform/index.js';
import { Argument } from './argument.type.js';

@Resolver(() => Argument)
export class ArgumentResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who gave it.' })
  author(@Parent() argument: Argument, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(argument.authorId);
  }
}
