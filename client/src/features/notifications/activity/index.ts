export { ActivityLineFragment } from './activity-fragment.js';
export { ActivityLines } from './activity-lines.js';
export { LatestActivity } from './latest-activity.js';
export { useActivity } from './use-activity.js';
