import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, acting, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Post, PostsReader } from '../threads/index.js';
import { React, ReactInput, ReactOutcome } from './react.js';
import { ReactionCount, ReactionEnum, REACTIONS, type Reaction } from './reaction.type.js';
import { shownReactions } from './shown-reactions.js';

@Resolver(() => Post)
export class ReactionsResolver {
  constructor(
    private readonly posts: PostsReader,
    private readonly reacting: React,
  ) {}

  @ResolveField(() => [ReactionCount], { description: 'How many reacted in which way, where that is shown; never who.' })
  reactions(@Parent() { given }: Post): ReactionCount[] {
    return shownReactions(given);
  }

  @ResolveField(() => ReactionEnum, { nullable: true, description: 'Your own reaction; nobody else ever sees it.' })
  @Personal()
  viewerReaction(@Parent() { given }: Post): Reaction | null {
    return REACTIONS.find((reaction) => reaction === given.own) ?? null;
  }

  @Mutation(() => ReactOutcome, { description: 'React to a post, or take that back.' })
  @Access(acting)
  async react(@Args('input') input: ReactInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Post | Problem> {
    const outcome = await this.reacting.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.posts.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
