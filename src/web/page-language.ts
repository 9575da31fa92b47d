import type { Request } from 'express';
import { isLanguage, preferredLanguage, type Language } from '../platform/index.js';

const NAME = 'language';
const ONE_YEAR_S = 365 * 24 * 60 * 60;

/** What the address asks for, otherwise what was chosen before, otherwise what the browser prefers. */
export function languageOf(url: string, request: Request): Language {
  const asked = askedIn(url);
  if (isLanguage(asked)) return asked;
  const chosen = new RegExp(`(?:^|;\\s*)${NAME}=(\\w+)`).exec(request.headers.cookie ?? '')?.[1];
  return isLanguage(chosen) ? chosen : preferredLanguage(request.headers['accept-language']);
}

/** The language that an address names. */
export function askedIn(url: string): string | null {
  const here = 'http://page.invalid';
  return URL.canParse(url, here) ? new URL(url, here).searchParams.get('lang') : null;
}

/** Remembers the choice; it says nothing about the person. */
export function languageCookie(language: Language, secure: boolean): string {
  return `${NAME}=${language}; Path=/; Max-Age=${ONE_YEAR_S}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}
