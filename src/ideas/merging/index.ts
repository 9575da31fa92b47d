import { MergeEntity } from './merge.entity.js';
import { AnswerMerge, MergeIdeas } from './merge-ideas.js';
import { MergesReader } from './merges.reader.js';
import { MergeAskedResolver, MergingResolver } from './merging.resolver.js';
import { UndoMerge } from './undo-merge.js';

export { AnswerMerge, MergeIdeas, UndoMerge };

export const mergingProviders = [AnswerMerge, MergeIdeas, MergesReader, MergeAskedResolver, MergingResolver, UndoMerge];
export const mergingEntities = [MergeEntity];
