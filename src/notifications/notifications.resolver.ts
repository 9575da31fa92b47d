import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Me } from '../identity/index.js';
import { Access, acting, InContext, isRefusal, PageArgs, type GraphqlContext, type Problem } from '../platform/index.js';
import { MarkNotificationsRead, MarkNotificationsReadInput, MarkNotificationsReadOutcome } from './mark-notifications-read.js';
import { Notification, NotificationConnection, NotificationSettings, NotificationSubject } from './notification.type.js';
import { NotificationsReader } from './notifications.reader.js';
import { SetNotificationMail, SetNotificationMailInput, SetNotificationMailOutcome } from './set-notification-mail.js';
import { Subjects } from './subjects.js';

@Resolver(() => Notification)
export class NotificationsResolver {
  constructor(
    private readonly reader: NotificationsReader,
    private readonly subjects: Subjects,
    private readonly marking: MarkNotificationsRead,
    private readonly setting: SetNotificationMail,
  ) {}

  @Query(() => NotificationConnection, { description: 'What is new for you, the latest first.' })
  @Access(acting)
  notifications(@Args() args: PageArgs, @InContext() context: GraphqlContext): Promise<NotificationConnection> {
    return this.reader.page(context, args);
  }

  @ResolveField(() => NotificationSubject, { nullable: true, description: 'What it is about; empty where that is no longer shown.' })
  subject(@Parent() { subjectKind, subjectId }: Notification, @InContext() context: GraphqlContext): Promise<NotificationSubject | null> {
    return this.subjects.describe(context, subjectKind, subjectId);
  }

  @Mutation(() => MarkNotificationsReadOutcome, { description: 'Say what you have read.' })
  @Access(acting)
  async markNotificationsRead(@Args('input') input: MarkNotificationsReadInput, @InContext() context: GraphqlContext): Promise<NotificationConnection | Problem> {
    return (await this.marking.execute(context.viewer, input)) ?? this.reader.page(context, new PageArgs());
  }

  @Mutation(() => SetNotificationMailOutcome, { description: 'Say how often you wish to be told by mail, or never.' })
  @Access(acting)
  async setNotificationMail(@Args('input') input: SetNotificationMailInput, @InContext() context: GraphqlContext): Promise<NotificationSettings | Problem> {
    const refusal = await this.setting.execute(context.viewer, input);
    return isRefusal(refusal) ? refusal : this.reader.settings(context);
  }
}

/** What somebody's own page shows. */
@Resolver(() => Me)
export class MyNotificationsResolver {
  constructor(private readonly reader: NotificationsReader) {}

  @ResolveField(() => NotificationSettings, { description: 'How you wish to be told.' })
  notificationSettings(@InContext() context: GraphqlContext): Promise<NotificationSettings> {
    return this.reader.settings(context);
  }
}
