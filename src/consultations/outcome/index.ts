import { DraftedOutcomes } from './drafted-outcomes.js';
import { OutcomeResolver } from './outcome.resolver.js';
import { OutcomesReader } from './outcomes.reader.js';
import { ReviseOutcome } from './revise-outcome.js';

export { keepOutcome, outcomeContent } from './keep-outcome.js';
export { OutcomeInput } from './outcome.input.js';
export { outcomeMigrations } from './outcome.migrations.js';
export { ThemesUnanswered } from './outcome.problems.js';
export { OutcomeVersionEntity } from './outcome-version.entity.js';
export const outcomeProviders = [DraftedOutcomes, OutcomeResolver, OutcomesReader, ReviseOutcome];
