export { IdeaBurstEntity } from './burst.entity.js';
export { TryAgainInAMinute } from './burst.problems.js';
export { Bursts } from './bursts.js';
export { IdeaBursts1790000001090 } from './bursts.migration.js';
export { ReportableBursts } from './reportable-bursts.js';
export { thoseToWait } from './slowed.js';
