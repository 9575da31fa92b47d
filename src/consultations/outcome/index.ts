import { DraftedOutcomes } from './drafted-outcomes.js';
import { OutcomeResolver, OutcomeThemeResolver } from './outcome.resolver.js';
import { OutcomesReader } from './outcomes.reader.js';
import { PromisingThemes } from './promising-themes.js';
import { ReviseOutcome } from './revise-outcome.js';

export { keepOutcome, keepPromises, outcomeContent } from './keep-outcome.js';
export { OutcomeInput } from './outcome.input.js';
export { outcomeMigrations } from './outcome.migrations.js';
export { OutcomeIncomplete } from './outcome.problems.js';
export { OutcomesReader } from './outcomes.reader.js';
export { OutcomeVersionEntity } from './outcome-version.entity.js';
export const outcomeProviders = [DraftedOutcomes, OutcomeResolver, OutcomeThemeResolver, OutcomesReader, PromisingThemes, ReviseOutcome];
