import { React } from './react.js';
import { ReactionsResolver } from './reactions.resolver.js';

export { PostReactions1790000060502 } from './reactions.migration.js';
export { React };
export const reactionsProviders = [ReactionsResolver];
