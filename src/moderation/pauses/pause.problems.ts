import { LANGUAGES, problem, type Language, type ProblemText } from '../../platform/index.js';

const inWords = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }).format(at);

const SAID: Readonly<Record<Language, (until: string, words: string) => string>> = {
  en: (until, words) => `You can’t write here until ${until}. A moderator decided that, and said: “${words}” You can ask for a second look at it. What you wrote is still here.`,
  cy: (until, words) => `Ni allwch ysgrifennu yma tan ${until}. Cymedrolwr a benderfynodd hynny, gan ddweud: “${words}” Gallwch ofyn am ail olwg arno. Mae’r hyn a ysgrifennoch yma o hyd.`,
};

/** Never silent: how long, and why (W9). */
export const AuthorPaused = problem('AuthorPaused', 'A moderator of the place has paused the author there for a while.', ({ until, words }: { until: Date; words: string }): ProblemText => {
  const told = LANGUAGES.map((language) => [language, SAID[language](inWords(until, language), words)]);
  return Object.fromEntries(told) as ProblemText;
});
