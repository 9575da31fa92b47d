export { ActivityEntity } from './activity.entity.js';
export { activityMigrations } from './activity.migrations.js';
export { ActivityReader } from './activity.reader.js';
export { ActivityResolver } from './activity.resolver.js';
export { KeepActivity } from './keep-activity.js';
