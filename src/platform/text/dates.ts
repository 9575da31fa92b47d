import type { Language } from './language.js';

/** Made once: making a formatter takes a hundred times as long as using it. */
const formatters: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  cy: new Intl.DateTimeFormat('cy', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A calendar day (`YYYY-MM-DD`) as it is said: “21 December 2026”. */
export const inWords = (day: string, language: Language): string => formatters[language].format(new Date(`${day}T00:00:00Z`));
