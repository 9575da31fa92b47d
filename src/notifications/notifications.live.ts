import { Resolver, Subscription } from '@nestjs/graphql';
import { Access, acting, AsViewer, Live, PageArgs, type Followed, type Viewer } from '../platform/index.js';
import { NotificationConnection } from './notification.type.js';
import { NotificationsReader } from './notifications.reader.js';

/** For each viewer their own. */
@Resolver(() => NotificationConnection)
export class NotificationsLive {
  constructor(
    private readonly live: Live,
    private readonly reader: NotificationsReader,
  ) {}

  @Subscription(() => NotificationConnection, { name: 'notifications', description: 'What is new for you, whenever that changes.' })
  @Access(acting)
  ownChanges(@AsViewer() { profile }: Viewer): Followed<NotificationConnection> {
    return this.live.follow([`notifications:${profile?.id}`], (context) => this.reader.page(context, new PageArgs()));
  }
}
