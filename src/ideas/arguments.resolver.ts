import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../identity/index.js';
import { InContext, type GraphqlContext } from '../platform/index.js';
import { Argument, IdeaArguments } from './argument.type.js';
import { ArgumentsReader } from './arguments.reader.js';
import { Idea } from './idea.type.js';

@Resolver(() => Idea)
export class IdeaArgumentsResolver {
  constructor(private readonly reader: ArgumentsReader) {}

  @ResolveField('arguments', () => IdeaArguments, { description: 'What speaks for it and what against it.' })
  argumentsOf(@Parent() idea: Idea, @InContext() context: GraphqlContext): Promise<IdeaArguments> {
    return this.reader.argumentsOf(context).load(idea.uuid);
  }
}

@Resolver(() => Argument)
export class ArgumentResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who gave it.' })
  author(@Parent() argument: Argument, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(argument.authorId);
  }
}
