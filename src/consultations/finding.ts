import { InvalidField, type Language, type ProblemText } from '../platform/index.js';

/** One thing that still keeps something from being put to the public, and where it is. */
export interface Finding {
  /** In what was written: `pages.1.items.2.question`. */
  readonly path: string;
  readonly words: ProblemText;
}

export function toFields(findings: readonly Finding[], language: Language): InvalidField[] {
  return findings.map(({ path, words }) => ({ path, message: words[language] }));
}

export const MISSING_IN: Record<Language, ProblemText> = {
  en: { en: 'Missing in English.', cy: 'Ar goll yn Saesneg.' },
  cy: { en: 'Missing in Welsh.', cy: 'Ar goll yn Gymraeg.' },
};

export type WarningKind = 'short-time' | 'holidays' | 'pre-election';
