import { problem, type ProblemText } from '../platform/index.js';

export const OpeningIncomplete = problem(
  'OpeningIncomplete',
  'What a fair consultation says before it opens is not all there (G1, G2).',
  (missing: readonly string[]): ProblemText => ({
    en: `People can’t answer well without knowing more. Still missing: ${missing.join(', ')}.`,
    cy: `Ni all pobl ateb yn dda heb wybod mwy. Ar goll o hyd: ${missing.join(', ')}.`,
  }),
);

export const StillOpen = problem('StillOpen', 'People can still answer: what they said isn’t complete (G5).', {
  en: 'This is still open. The outcome says what people said, so it comes after closing.',
  cy: 'Mae hwn yn dal ar agor. Mae’r canlyniad yn dweud beth a ddywedodd pobl, felly daw ar ôl cau.',
});

export const OutcomePublished = problem('OutcomePublished', 'The outcome is published, and what is published isn’t edited in place (D4).', {
  en: 'The outcome of this consultation has been published already.',
  cy: 'Mae canlyniad yr ymgynghoriad hwn wedi’i gyhoeddi eisoes.',
});
