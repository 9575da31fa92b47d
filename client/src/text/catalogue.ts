import type { en } from './en/index.js';

/** Every message of the interface. English is the list; a language that lacks one of them doesn't compile (L3). */
export type Catalogue = typeof en;

export type LanguageTag = 'en' | 'cy';

/** One language's messages; the other language's are never loaded. */
export async function loadCatalogue(language: LanguageTag): Promise<Catalogue> {
  return language === 'cy' ? (await import('./cy/index.js')).cy : (await import('./en/index.js')).en;
}
