import type { AgeBand } from '../../platform/index.js';
import type { SubmissionSource } from '../submissions/index.js';

/** Where a submission came from. Organisations are shown apart from people (W3); a private link is never called a person. */
export const SOURCES = ['people', 'links', 'paper', 'organisations'] as const;
export type Source = (typeof SOURCES)[number];

const SHOWN_AS: Record<SubmissionSource, Source> = { online: 'people', 'private-link': 'links', paper: 'paper', meeting: 'paper', organisation: 'organisations' };

/** By what results are broken down. */
export const BREAKDOWNS = ['ward', 'age', 'source'] as const;
export type BreakdownBy = (typeof BREAKDOWNS)[number];

/** Everybody but organisations. */
export const ALL = 'all';
/** The ward or age band of those who gave none, or whose submission was on paper. */
export const NOT_KNOWN = 'not-known';

/** What is known of whoever sent something in, as far as it is counted. */
export interface Respondent {
  readonly source: SubmissionSource;
  readonly wardId: string | null;
  readonly ageBand: AgeBand | null;
}

/** The groups in which a submission is counted. Wards and ages are those of people, each of whom is in exactly one of either. */
export function groupsOf({ source, wardId, ageBand }: Respondent): string[] {
  const own = `source:${SHOWN_AS[source]}`;
  return source === 'organisation' ? [own] : [ALL, own, `ward:${wardId ?? NOT_KNOWN}`, `age:${ageBand ?? NOT_KNOWN}`];
}

/** Everybody who isn't known to be grown up: an age that nobody knows is treated as a child's (Y1). Organisations have none. */
export function isYoung({ source, ageBand }: Pick<Respondent, 'source' | 'ageBand'>): boolean {
  return source !== 'organisation' && ageBand !== 'adult';
}
