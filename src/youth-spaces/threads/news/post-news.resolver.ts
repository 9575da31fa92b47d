import { Query, Resolver, Subscription } from '@nestjs/graphql';
import { Access, acting, Feeds, IdArg, InContext, type Followed, type GraphqlContext } from '../../../platform/index.js';
import { PostFeeds, PostNews } from './post-news.js';

@Resolver(() => PostNews)
export class PostNewsResolver {
  constructor(
    private readonly feeds: Feeds,
    private readonly posts: PostFeeds,
  ) {}

  @Query(() => PostNews, { nullable: true, description: 'What was written last in a thread of a youth space you are in.' })
  @Access(acting)
  async postNews(@IdArg('thread', 'threadId') id: string, @InContext() context: GraphqlContext): Promise<PostNews | null> {
    return this.feeds.latest(await this.posts.of(context, id), context);
  }

  @Subscription(() => PostNews, { name: 'postNews', nullable: true, description: 'What is written in a thread of a youth space you are in: the latest first, then each post as it comes or changes.' })
  @Access(acting)
  async postsHappen(@IdArg('thread', 'threadId') id: string, @InContext() context: GraphqlContext): Promise<Followed<PostNews>> {
    return this.feeds.follow(await this.posts.of(context, id));
  }
}
