import { RemovalsReader } from './removals.reader.js';
import { RemovalsResolver } from './removals.resolver.js';
import { RemoveFalseSupports } from './remove-false-supports.js';
import { RestoreSupports } from './restore-supports.js';

export { SupportRemovalEntity } from './removal.entity.js';
export { SupportRemovals1790000001095 } from './removing.migration.js';
export { RemoveFalseSupports, RestoreSupports };
export const removingProviders = [RemovalsReader, RemovalsResolver, RemoveFalseSupports, RestoreSupports];
