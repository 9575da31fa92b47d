import type { Catalogue } from './en/index.js';

export type { Catalogue };

export type LanguageTag = 'en' | 'cy';

/** One language's messages; the other language's are never loaded. */
export async function loadCatalogue(language: LanguageTag): Promise<Catalogue> {
  return language === 'cy' ? (await import('./cy/index.js')).cy : (await import('./en/index.js')).en;
}
