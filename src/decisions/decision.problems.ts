import { inWords, problem, type Day, type ProblemText } from '../platform/index.js';

export const NoticeTooShort = problem(
  'NoticeTooShort',
  'The day of the decision is too soon after it is published (D2).',
  (clearDays: number, earliest: Day): ProblemText => ({
    en: `This decision needs ${clearDays} clear days between publishing and deciding. The earliest day is ${inWords(earliest, 'en')}.`,
    cy: `Mae angen ${clearDays} diwrnod clir rhwng cyhoeddi’r penderfyniad hwn a’i wneud. Y diwrnod cynharaf yw ${inWords(earliest, 'cy')}.`,
  }),
);

export const ExceptionIncomplete = problem('ExceptionIncomplete', 'Shorter notice of a key decision lacks its reasons, or who agreed to it (D2).', {
  en: 'To give shorter notice of a key decision, say publicly why it can’t wait; for special urgency, also say who agreed to it.',
  cy: 'I roi rhybudd byrrach o benderfyniad allweddol, dywedwch yn gyhoeddus pam na all aros; ar gyfer brys arbennig, dywedwch hefyd pwy a gytunodd.',
});

export const AlreadyDecided = problem('AlreadyDecided', 'It has been decided or withdrawn.', {
  en: 'This has been decided or withdrawn already, so it can’t be changed.',
  cy: 'Mae hwn eisoes wedi’i benderfynu neu ei dynnu’n ôl, felly ni ellir ei newid.',
});

export const NotOnTheBody = problem('NotOnTheBody', 'Who publishes isn’t a member of the body that decides.', {
  en: 'You are not a member of the body that is to decide this. One of its members brings it before the public.',
  cy: 'Nid ydych yn aelod o’r corff sydd i benderfynu hyn. Un o’i aelodau sy’n ei roi gerbron y cyhoedd.',
});

export const NothingIsMissing = problem('NothingIsMissing', 'It was only to be checked: it could be published as it is, and wasn’t.', {
  en: 'Nothing is missing: this can be published as it is. It was only checked, and is not public.',
  cy: 'Nid oes dim ar goll: gellir cyhoeddi hwn fel y mae. Dim ond ei wirio a wnaed, ac nid yw’n gyhoeddus.',
});

export const TakesNoViews = problem('TakesNoViews', 'A quasi-judicial matter takes no views before it is decided (D9).', {
  en: 'This is a planning, licensing or other quasi-judicial matter. It is not opened for views or support here before it is decided.',
  cy: 'Mater cynllunio, trwyddedu neu fater lled-farnwrol arall yw hwn. Nid yw’n cael ei agor i farn na chefnogaeth yma cyn ei benderfynu.',
});
