import { problem, type Day, type Language, type ProblemText } from '../platform/index.js';

/** “21 December 2026”. */
export const inWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

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
