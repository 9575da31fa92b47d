import { CloseSpace } from './close-space.js';
import { DecideReading } from './decide-reading.js';
import { SpaceDecisionsReader } from './decisions.reader.js';
import { DecidingResolver, SpaceDecisionResolver } from './deciding.resolver.js';
import { SpaceDecisionEntity } from './space-decision.entity.js';

export { SpaceDecisions1790000073400 } from './deciding.migration.js';
export { CloseSpace, DecideReading };
export const decidingEntities = [SpaceDecisionEntity];
export const decidingDeeds = [CloseSpace, DecideReading];
export const decidingProviders = [SpaceDecisionsReader, DecidingResolver, SpaceDecisionResolver];
