import { React } from './react.js';
import { ReactionsReader } from './reactions.reader.js';
import { ReactionsResolver } from './reactions.resolver.js';

export { PostReactions1790000060502 } from './reactions.migration.js';
export { React };
export const reactionsProviders = [ReactionsReader, ReactionsResolver];
