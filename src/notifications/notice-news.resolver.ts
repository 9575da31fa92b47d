import { Int, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Access, acting, AsViewer, Feeds, InContext, NO_ID, PageArgs, type Feed, type Followed, type GraphqlContext, type Viewer } from '../platform/index.js';
import { NoticeNews, type Notification } from './notification.type.js';
import { NotificationsReader } from './notifications.reader.js';

/** For each viewer their own. */
@Resolver(() => NoticeNews)
export class NoticeNewsResolver {
  constructor(
    private readonly feeds: Feeds,
    private readonly reader: NotificationsReader,
  ) {}

  @Query(() => NoticeNews, { description: 'What is new for you.' })
  @Access(acting)
  noticeNews(@InContext() context: GraphqlContext): Promise<NoticeNews | null> {
    return this.feeds.latest(this.of(context.viewer), context);
  }

  @Subscription(() => NoticeNews, { name: 'noticeNews', description: 'What is new for you: the latest first, then each notice as it comes.' })
  @Access(acting)
  noticesHappen(@AsViewer() viewer: Viewer): Followed<NoticeNews> {
    return this.feeds.follow(this.of(viewer));
  }

  @ResolveField(() => Int, { description: 'How many you haven’t read.' })
  unreadCount(@InContext() { viewer }: GraphqlContext): Promise<number> {
    return this.reader.unread(viewer.profile?.id ?? null);
  }

  private of({ profile }: Viewer): Feed<Notification> {
    return {
      topics: [`notifications:${profile?.id ?? NO_ID}`],
      changesIn: ({ facts: { told } }) => (told === undefined || told === null ? 'all' : [{ id: String(told) }]),
      page: async (context) => (await this.reader.page(context, new PageArgs())).nodes,
      these: (context, eventIds) => this.reader.toldOf(context, eventIds),
      uuidOf: ({ eventId }) => eventId,
      idOf: (eventId) => eventId,
    };
  }
}
