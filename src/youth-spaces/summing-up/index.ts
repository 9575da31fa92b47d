import { AskSummary } from './ask-summary.js';
import { ChangesResolver } from './changes.resolver.js';
import { SayOfSummary } from './say-of-summary.js';
import { SettleSummary } from './settle-summary.js';
import { SummariesReader } from './summaries.reader.js';
import { SummariesResolver, ThreadChangeResolver } from './summaries.resolver.js';
import { ThreadChangeEntity, ThreadSummaryEntity } from './summary.entity.js';
import { TellWhatChanged } from './tell-what-changed.js';

export { NotYetTold } from './summary.problems.js';
export { untold, type ToldSoFar } from './summary.rules.js';
export { SummedUp, ThreadChange } from './summary.type.js';
export { ThreadSummaries1790000060504 } from './summing-up.migration.js';
export { AskSummary, SayOfSummary, SettleSummary, SummariesReader, TellWhatChanged };
export const summingUpEntities = [ThreadSummaryEntity, ThreadChangeEntity];
export const summingUpDeeds = [AskSummary, SayOfSummary, SettleSummary, TellWhatChanged];
export const summingUpProviders = [SummariesReader, SummariesResolver, ThreadChangeResolver, ChangesResolver];
