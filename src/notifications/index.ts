import { ActivityEntity, activityMigrations } from './activity/index.js';
import { FollowEntity } from './follows/index.js';
import { NotificationEntity } from './notification.entity.js';
import { NotificationSettingEntity } from './notification-setting.entity.js';
import { notificationsMigrations as first } from './notifications.migrations.js';

export { FollowThing } from './follows/index.js';
export { KINDS } from './kinds.js';
export { mailedUpTo, OffLink } from './mail/index.js';
export { MarkNotificationsRead } from './mark-notifications-read.js';
export { NotificationsModule } from './notifications.module.js';
export { NotificationsReader } from './notifications.reader.js';
export { SetNotificationMail } from './set-notification-mail.js';

export const notificationsMigrations = [...first, ...activityMigrations];

export const notificationsEntities = [ActivityEntity, FollowEntity, NotificationEntity, NotificationSettingEntity];
