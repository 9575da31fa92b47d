import type { Language } from './language.js';

/** A calendar day (`YYYY-MM-DD`) as it is said: “21 December 2026”. */
export const inWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'cy' ? 'cy' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
