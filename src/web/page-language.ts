import type { Request } from 'express';
import { isLanguage, preferredLanguage, type Language } from '../platform/index.js';

const NAME = 'language';
const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** What the address asks for, otherwise what was chosen before, otherwise what the browser prefers. */
export function languageOf(request: Request): Language {
  const asked = request.query['lang'];
  if (isLanguage(asked)) return asked;
  const chosen = new RegExp(`(?:^|;\\s*)${NAME}=(\\w+)`).exec(request.headers.cookie ?? '')?.[1];
  return isLanguage(chosen) ? chosen : preferredLanguage(request.headers['accept-language']);
}

/** Remembers the choice; it says nothing about the person. */
export function languageCookie(language: Language, secure: boolean): string {
  return `${NAME}=${language}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}
