import { problem } from '../platform/index.js';

export const QuestionsAreForAdults = problem('QuestionsAreForAdults', 'Young people ask in their youth space, where their name isn’t public and adults are in sight.', {
  en: 'Questions here are public with a name, so they are for adults. In your youth space you can ask too: the youth workers there hand it to the councillor, and nobody learns who asked.',
  cy: 'Mae cwestiynau yma yn gyhoeddus gydag enw, felly maent ar gyfer oedolion. Gallwch ofyn yn eich gofod ieuenctid hefyd: bydd y gweithwyr ieuenctid yno yn ei drosglwyddo i’r cynghorydd, ac ni fydd neb yn gwybod pwy a ofynnodd.',
});

export const NotACouncillorNow = problem('NotACouncillorNow', 'Questions are put to a councillor who is in office.', {
  en: 'This person is not a councillor there now. Choose one who is.',
  cy: 'Nid yw’r person hwn yn gynghorydd yno ar hyn o bryd. Dewiswch un sydd.',
});

export const TooManyWaiting = problem('TooManyWaiting', 'A few of one’s own questions may wait at a time.', {
  en: 'Five of your questions are waiting already. Ask this one when one of them has been published; it is kept as a draft.',
  cy: 'Mae pump o’ch cwestiynau yn aros eisoes. Gofynnwch hwn pan fydd un ohonynt wedi’i gyhoeddi; fe’i cedwir fel drafft.',
});

export const QuestionSettled = problem('QuestionSettled', 'It is published, answered, joined or withdrawn: this can’t be done any more.', {
  en: 'This can’t be done with the question any more. Once it is published, the answer to it stays owed.',
  cy: 'Ni ellir gwneud hyn gyda’r cwestiwn mwyach. Unwaith y caiff ei gyhoeddi, mae’r ateb iddo yn parhau’n ddyledus.',
});

export const CannotBeJoined = problem('CannotBeJoined', 'A question is joined to another published one of the same council.', {
  en: 'These two can’t be joined: both belong to the same council, and the one that stays is published and not joined itself.',
  cy: 'Ni ellir uno’r ddau hyn: mae’r ddau yn perthyn i’r un cyngor, ac mae’r un sy’n aros wedi’i gyhoeddi a heb ei uno ei hun.',
});
