import type { Texts } from '../../platform/index.js';

export type InterestKind = 'pecuniary' | 'other';

export interface InterestWritten {
  readonly personId: string;
  readonly kind: InterestKind;
  readonly what: Texts;
  /** Reference of the dispensation; null without one. */
  readonly dispensation: string | null;
}

/** What was declared; "none" is said expressly and never taken for granted (D3). */
export interface InterestsWritten {
  readonly noneDeclared: boolean;
  readonly declared: readonly InterestWritten[];
}
