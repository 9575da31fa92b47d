import { problem, type ProblemText } from '../../platform/index.js';

export const AlreadyDelayed = problem('AlreadyDelayed', 'An answer is extended or paused once.', {
  en: 'This answer was put off once already, and it can’t be again. Answer what you can by the day.',
  cy: 'Gohiriwyd yr ateb hwn unwaith eisoes, ac ni ellir ei ohirio eto. Atebwch yr hyn y gallwch erbyn y diwrnod.',
});

export const TooLateToDelay = problem('TooLateToDelay', 'The day has passed: what is overdue isn’t put off.', {
  en: 'The day for this answer has passed, so it can’t be put off any more. It stays overdue until it is answered.',
  cy: 'Mae’r diwrnod ar gyfer yr ateb hwn wedi mynd heibio, felly ni ellir ei ohirio mwyach. Bydd yn hwyr nes caiff ei ateb.',
});

export const DelayDayUnfit = problem(
  'DelayDayUnfit',
  'The new day isn’t later, or too far off.',
  (first: string, last: string): ProblemText => ({
    en: `Choose a day after ${first} and not after ${last}.`,
    cy: `Dewiswch ddiwrnod ar ôl ${first} a heb fod ar ôl ${last}.`,
  }),
);

export const NotInOffice = problem('NotInOffice', 'An answer is handed to another councillor in office in the same council.', {
  en: 'It can be handed to another councillor who is in office in this council now.',
  cy: 'Gellir ei drosglwyddo i gynghorydd arall sydd yn ei swydd yn y cyngor hwn ar hyn o bryd.',
});

export const StillInOffice = problem('StillInOffice', 'The one who owes it is in office and hands it over themselves.', {
  en: 'The councillor who owes this is in office: they can hand it over themselves, with a reason.',
  cy: 'Mae’r cynghorydd sydd ag ateb i’w roi yn ei swydd: gallant ei drosglwyddo eu hunain, gyda rheswm.',
});

export const TooManyHoldingReplies = problem('TooManyHoldingReplies', 'Enough has been said meanwhile: what is owed is the answer.', {
  en: 'You have said often enough that you are working on it. What people wait for is the answer.',
  cy: 'Rydych wedi dweud yn ddigon aml eich bod yn gweithio arno. Am yr ateb y mae pobl yn aros.',
});
