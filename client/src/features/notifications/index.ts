export { FollowingList } from './following-list.js';
export { MailSettings } from './mail-settings.js';
export { NotificationList } from './notification-list.js';
