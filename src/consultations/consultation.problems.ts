import { problem } from '../platform/index.js';

export const StillOpen = problem('StillOpen', 'People can still answer: what they said isn’t complete (G5).', {
  en: 'This is still open. The outcome says what people said, so it comes after closing.',
  cy: 'Mae hwn yn dal ar agor. Mae’r canlyniad yn dweud beth a ddywedodd pobl, felly daw ar ôl cau.',
});

export const OutcomePublished = problem('OutcomePublished', 'The outcome is published, and what is published isn’t edited in place (D4).', {
  en: 'The outcome of this consultation has been published already.',
  cy: 'Mae canlyniad yr ymgynghoriad hwn wedi’i gyhoeddi eisoes.',
});
