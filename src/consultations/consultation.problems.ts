import { problem, type ProblemText } from '../platform/index.js';

export const DecisionAlreadyFinal = problem('DecisionAlreadyFinal', 'The decision is made or withdrawn: nothing is left to ask about it (G1).', {
  en: 'This decision is final. A consultation asks about what is still open.',
  cy: 'Mae’r penderfyniad hwn yn derfynol. Mae ymgynghoriad yn gofyn am yr hyn sy’n dal yn agored.',
});

export const OpeningIncomplete = problem(
  'OpeningIncomplete',
  'What a fair consultation says before it opens is not all there (G1, G2).',
  (missing: readonly string[]): ProblemText => ({
    en: `People can’t answer well without knowing more. Still missing: ${missing.join(', ')}.`,
    cy: `Ni all pobl ateb yn dda heb wybod mwy. Ar goll o hyd: ${missing.join(', ')}.`,
  }),
);

export const ShortTimeNeedsReason = problem(
  'ShortTimeNeedsReason',
  'The time is shorter than usual, and no reason is given (G3).',
  (usualDays: number): ProblemText => ({
    en: `People usually have ${usualDays} days or more to answer. Give them longer, or say why this is shorter.`,
    cy: `Fel arfer mae gan bobl ${usualDays} diwrnod neu fwy i ateb. Rhowch ragor o amser iddynt, neu dywedwch pam fod hwn yn fyrrach.`,
  }),
);

export const ClosesTooSoon = problem('ClosesTooSoon', 'The closing time isn’t after the opening.', {
  en: 'The closing time has passed already. Choose a later one.',
  cy: 'Mae’r amser cau wedi mynd heibio eisoes. Dewiswch un diweddarach.',
});

export const StillOpen = problem('StillOpen', 'People can still answer: what they said isn’t complete (G5).', {
  en: 'This is still open. The outcome says what people said, so it comes after closing.',
  cy: 'Mae hwn yn dal ar agor. Mae’r canlyniad yn dweud beth a ddywedodd pobl, felly daw ar ôl cau.',
});

export const OutcomePublished = problem('OutcomePublished', 'The outcome is published, and what is published isn’t edited in place (D4).', {
  en: 'The outcome of this consultation has been published already.',
  cy: 'Mae canlyniad yr ymgynghoriad hwn wedi’i gyhoeddi eisoes.',
});
