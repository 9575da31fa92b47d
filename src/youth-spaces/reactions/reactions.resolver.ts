import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, acting, AsViewer, InContext, isRefusal, NotAvailable, Personal, type GraphqlContext, type Problem, type Viewer } from '../../platform/index.js';
import { Post, PostsReader } from '../threads/index.js';
import { React, ReactInput, ReactOutcome } from './react.js';
import { ReactionCount, ReactionEnum, type Reaction } from './reaction.type.js';
import { ReactionsReader } from './reactions.reader.js';

@Resolver(() => Post)
export class ReactionsResolver {
  constructor(
    private readonly reader: ReactionsReader,
    private readonly posts: PostsReader,
    private readonly reacting: React,
  ) {}

  @ResolveField(() => [ReactionCount], { description: 'How many reacted in which way, where that is shown; never who.' })
  async reactions(@Parent() { uuid }: Post, @InContext() context: GraphqlContext): Promise<ReactionCount[]> {
    return (await this.reader.reactionsTo(context).load(uuid)).counts;
  }

  @ResolveField(() => ReactionEnum, { nullable: true, description: 'Your own reaction; nobody else ever sees it.' })
  @Personal()
  async viewerReaction(@Parent() { uuid }: Post, @InContext() context: GraphqlContext): Promise<Reaction | null> {
    return (await this.reader.reactionsTo(context).load(uuid)).own;
  }

  @Mutation(() => ReactOutcome, { description: 'React to a post, or take that back.' })
  @Access(acting)
  async react(@Args('input') input: ReactInput, @AsViewer() viewer: Viewer, @InContext() context: GraphqlContext): Promise<Post | Problem> {
    const outcome = await this.reacting.execute(viewer, input);
    return isRefusal(outcome) ? outcome : ((await this.posts.byId(context, outcome.id)) ?? new NotAvailable());
  }
}
