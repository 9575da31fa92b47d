import { AnswerableThread } from './answerable-thread.js';
import { CloseThread } from './close-thread.js';
import { EndWhatIsChosen } from './end-what-is-chosen.js';
import { HandOverThread } from './hand-over-thread.js';
import { HandedDueResolver, HandedThreadResolver } from './handed-thread.resolver.js';
import { HandedThreadsReader } from './handed-threads.reader.js';
import { HandingResolver } from './handing.resolver.js';

export { HandedThreadEntity } from './handed-thread.entity.js';
export { HandedThreads1790000001210 } from './handed-threads.migration.js';
export { CloseThread, EndWhatIsChosen, HandOverThread };
export const handingProviders = [AnswerableThread, EndWhatIsChosen, HandedDueResolver, HandedThreadResolver, HandedThreadsReader, HandingResolver];
