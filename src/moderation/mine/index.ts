import { MineReader } from './mine.reader.js';
import { MineResolver, ModeratedContributionResolver } from './mine.resolver.js';

export const mineProviders = [MineReader, MineResolver, ModeratedContributionResolver];
