import { problem, type ProblemText } from '../../platform/index.js';

export const VotesIncomplete = problem(
  'VotesIncomplete',
  'It isn’t recorded how each member voted, once each.',
  (names: readonly string[]): ProblemText => ({
    en: `A body decides this, so record once how each member voted. Check: ${names.join(', ')}.`,
    cy: `Corff sy’n penderfynu hyn, felly cofnodwch unwaith sut y pleidleisiodd pob aelod. Gwiriwch: ${names.join(', ')}.`,
  }),
);

export const NotAMemberThen = problem('NotAMemberThen', 'Somebody is recorded who wasn’t a member of the body on that day.', {
  en: 'Only those who were members of the body on the day of the decision are recorded as voting. Take the others out.',
  cy: 'Dim ond y rhai a oedd yn aelodau o’r corff ar ddiwrnod y penderfyniad a gofnodir yn pleidleisio. Tynnwch y lleill.',
});

export const VotesNotAsked = problem('VotesNotAsked', 'One councillor decides this, so there is no vote.', {
  en: 'One councillor decides this, so no votes are recorded.',
  cy: 'Un cynghorydd sy’n penderfynu hyn, felly ni chofnodir pleidleisiau.',
});

export const InterestBarsVote = problem(
  'InterestBarsVote',
  'Somebody with a declared pecuniary interest is recorded as deciding, without a dispensation (D3).',
  (names: readonly string[]): ProblemText => ({
    en: `Declared a pecuniary interest, and has no dispensation to take part: ${names.join(', ')}. Record that they did not vote, or the reference of the dispensation.`,
    cy: `Wedi datgan buddiant ariannol, a heb ollyngiad i gymryd rhan: ${names.join(', ')}. Cofnodwch na phleidleisiodd, neu gyfeirnod y gollyngiad.`,
  }),
);

export const DissentByOthers = problem('DissentByOthers', 'Dissent is recorded of somebody who neither voted against nor abstained.', {
  en: 'Only those who voted against or abstained can have dissent recorded.',
  cy: 'Dim ond y rhai a bleidleisiodd yn erbyn neu a ymataliodd all gael anghytundeb wedi’i gofnodi.',
});
