import { AnswerableThread } from './answerable-thread.js';
import { HandOverThread } from './hand-over-thread.js';
import { HandedThreadsReader } from './handed-threads.reader.js';
import { HandingResolver } from './handing.resolver.js';

export { HandedThreadEntity } from './handed-thread.entity.js';
export { HandedThreads1790000001210 } from './handed-threads.migration.js';
export { HandOverThread };
export const handingProviders = [AnswerableThread, HandedThreadsReader, HandingResolver];
