import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { DecisionsModule } from '../decisions/index.js';
import { IdeasModule } from '../ideas/index.js';
import { QuestionsModule } from '../questions/index.js';
import { SafeguardingModule } from '../safeguarding/index.js';
import { YouthSpacesModule } from '../youth-spaces/index.js';
import { ActivityReader, ActivityResolver, KeepActivity } from './activity/index.js';
import { Audience } from './audience.js';
import { CarriesFollowers, followedTypes, FollowsReader, FollowsResolver, MyFollowsResolver, FollowThing } from './follows/index.js';
import { DigestsReader, MailDigests, OffController, OffLink, SendDigest, WriteDigest } from './mail/index.js';
import { MarkNotificationsRead } from './mark-notifications-read.js';
import { NoticeNewsResolver } from './notice-news.resolver.js';
import { NotificationsLive } from './notifications.live.js';
import { NotificationsReader } from './notifications.reader.js';
import { MyNotificationsResolver, NotificationsResolver } from './notifications.resolver.js';
import { SetNotificationMail } from './set-notification-mail.js';
import { AtWork, Subjects } from './subjects.js';
import { Tell } from './tell.js';

const deeds = [FollowThing, MarkNotificationsRead, SetNotificationMail];
const readers = [ActivityReader, DigestsReader, FollowsReader, NotificationsReader, AtWork, Subjects];
const resolvers = [...followedTypes, ActivityResolver, FollowsResolver, MyFollowsResolver, MyNotificationsResolver, NoticeNewsResolver, NotificationsLive, NotificationsResolver];
const listeners = [Audience, CarriesFollowers, KeepActivity, MailDigests, OffLink, SendDigest, Tell, WriteDigest];

@Module({
  imports: [AnswersModule, ConsultationsModule, DecisionsModule, IdeasModule, QuestionsModule, SafeguardingModule, YouthSpacesModule],
  controllers: [OffController],
  providers: [...deeds, ...readers, ...resolvers, ...listeners],
})
export class NotificationsModule {}
