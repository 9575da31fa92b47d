import { MarkThreadRead } from './mark-thread-read.js';
import { HereResolver } from './here.resolver.js';

export { ThreadReadings1790000060501 } from './here.migration.js';
export { MarkThreadRead };
export const hereProviders = [HereResolver];
