import { BreakdownsReader } from './breakdowns.reader.js';
import { RecountConsultations } from './recount.js';
import { ExportsReader } from './exports.reader.js';
import { ItemResultsResolver, ResultsResolver } from './results.resolver.js';
import { ResultsReader } from './results.reader.js';
import { Tallies } from './tallies.js';
import { TalliesReader } from './tallies.reader.js';

export { BreakdownByEnum, ResultsBreakdown } from './results.type.js';
export type { Cell } from './exported-answer.js';
export { BreakdownsReader, ExportsReader, TalliesReader };
export { ALL, groupsOf, isYoung, type BreakdownBy } from './groups.js';
export { isOfYoungPeople, shownSaid } from './shown-figures.rules.js';
export { resultsMigrations } from './results.migrations.js';
export const resultsProviders = [BreakdownsReader, ExportsReader, ItemResultsResolver, RecountConsultations, ResultsReader, ResultsResolver, Tallies, TalliesReader];
