import { problem, type ProblemText } from '../../platform/index.js';

export const ThemesUnanswered = problem(
  'ThemesUnanswered',
  'Something that people said has no answer: what was done about it, and why (G4).',
  (names: readonly string[]): ProblemText => ({
    en: `Say what was done about each theme, or why nothing was. Still missing: ${names.join('; ')}.`,
    cy: `Dywedwch beth a wnaed am bob thema, neu pam na wnaed dim. Ar goll o hyd: ${names.join('; ')}.`,
  }),
);

export const NoOutcomeYet = problem('NoOutcomeYet', 'There is no outcome that could be changed.', {
  en: 'The outcome of this consultation hasn’t been published yet.',
  cy: 'Nid yw canlyniad yr ymgynghoriad hwn wedi’i gyhoeddi eto.',
});
