import { EndHold } from './end-hold.js';
import { HoldResolver } from './hold.resolver.js';
import { StillThere } from './still-there.js';

export { ConcernHolds1790000072600 } from './hold.migration.js';
export { isHeld } from './hold.rules.js';
export const holdProviders = [EndHold, HoldResolver, StillThere];
