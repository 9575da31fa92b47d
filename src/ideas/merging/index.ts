import { CarryOver } from './carry.js';
import { MergeEntity } from './merge.entity.js';
import { AnswerMerge, MergeIdeas } from './merge-ideas.js';
import { MergesReader } from './merges.reader.js';
import { JoinedResolver, MergeAskedResolver, MergingResolver } from './merging.resolver.js';
import { PerformMerge } from './perform-merge.js';
import { UndoMerge } from './undo-merge.js';

export { AnswerMerge, MergeIdeas, UndoMerge };

export const mergingProviders = [AnswerMerge, CarryOver, JoinedResolver, MergeAskedResolver, MergeIdeas, MergesReader, MergingResolver, PerformMerge, UndoMerge];
export const mergingEntities = [MergeEntity];
