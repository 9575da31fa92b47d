export { ReadAlong } from './along.js';
export { IdeaListsReader } from './idea-lists.reader.js';
export { IdeasArgs, IdeasFilter, LiveIdeasArgs } from './ideas.args.js';
export { ListsResolver, OwnIdeasResolver } from './lists.resolver.js';
export { restingHeat } from './rising.rules.js';
export { SimilarIdeasReader } from './similar-ideas.reader.js';
