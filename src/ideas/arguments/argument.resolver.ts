import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Profile, ProfilesReader } from '../../identity/index.js';
import { AsViewer, Clock, InContext, Personal, type GraphqlContext, type Viewer } from '../../platform/index.js';
import { maySupport } from '../idea.access.js';
import { refusalOfVoice } from '../idea.rules.js';
import { IdeasReader } from '../ideas.reader.js';
import { ArgumentsReader } from './arguments.reader.js';
import { Argument, ArgumentReply } from './argument.type.js';
import { RepliesReader } from './replies.reader.js';

@Resolver(() => Argument)
export class ArgumentResolver {
  constructor(
    private readonly profiles: ProfilesReader,
    private readonly argued: ArgumentsReader,
    private readonly replied: RepliesReader,
    private readonly ideas: IdeasReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Profile, { description: 'Who gave it.' })
  author(@Parent() argument: Argument, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(argument.authorId);
  }

  @ResolveField(() => [ArgumentReply], { description: 'What was said to it, the oldest first: at most fifty.' })
  replies(@Parent() argument: Argument, @InContext() context: GraphqlContext): Promise<ArgumentReply[]> {
    return this.replied.repliesTo(context).load(argument.uuid);
  }

  @ResolveField(() => Boolean, { nullable: true, description: 'Whether you found it helpful; empty when you haven’t said.' })
  @Personal()
  viewerFindsHelpful(@Parent() argument: Argument, @InContext() context: GraphqlContext): Promise<boolean | null> {
    return this.argued.viewersRating(context).load(argument.uuid);
  }

  @ResolveField(() => Boolean, { description: 'You may say whether you find it helpful.' })
  @Personal()
  async viewerCanRate(@Parent() argument: Argument, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<boolean> {
    const idea = await this.ideas.byId(context, argument.ideaId);
    const isOther = viewer.profile?.id !== argument.authorId;
    return idea !== null && isOther && maySupport(viewer, idea) && refusalOfVoice(idea, this.clock.now()) === null;
  }
}

@Resolver(() => ArgumentReply)
export class ReplyResolver {
  constructor(private readonly profiles: ProfilesReader) {}

  @ResolveField(() => Profile, { description: 'Who wrote it.' })
  author(@Parent() reply: ArgumentReply, @InContext() context: GraphqlContext): Promise<Profile | null> {
    return this.profiles.profiles(context).load(reply.authorId);
  }
}
