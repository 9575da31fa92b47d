export { OutcomeToldFragment } from './outcome-fragment.js';
export { OutcomeTold } from './outcome-told.js';
export { OutcomeWait } from './outcome-wait.js';
export { WriteOutcome } from './write-outcome.js';
