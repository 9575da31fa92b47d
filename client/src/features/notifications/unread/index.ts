export { UnreadCount } from './unread-count.js';
