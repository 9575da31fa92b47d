export { IdeaBurstEntity } from './burst.entity.js';
export { TryAgainInAMinute } from './burst.problems.js';
export { Bursts } from './bursts.js';
export { IdeaBursts1790000001090 } from './bursts.migration.js';
export { BurstsReader } from './bursts.reader.js';
export { BurstsResolver } from './bursts.resolver.js';
export { ReportableBursts } from './reportable-bursts.js';
export { thoseToWait } from './slowed.js';
