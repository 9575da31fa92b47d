import type { ExportedSubmission } from './exported-answer.js';
import { shownGroups } from './small-numbers.rules.js';

/** What a row says of whoever sent it in. */
export type About = Pick<ExportedSubmission, 'source'> & Partial<Pick<ExportedSubmission, 'wardId' | 'ageBand'>>;

export interface ExportedGroup extends About {
  readonly size: number;
}

const keyOf = ({ source, wardId = null, ageBand = null }: About): string => `${source} ${wardId ?? ''} ${ageBand ?? ''}`;

/**
 * Of whom a row says where it came from, and to those who asked also where they live and how old they are: by the rule of
 * the results, of no group under five, nor of so many others that what is left over would be fewer (Y6). Organisations
 * say openly what they say (W3).
 */
export function toldGroups(groups: readonly ExportedGroup[]): (about: About) => boolean {
  const people = groups.filter(({ source }) => source !== 'organisation');
  const shown = shownGroups(people.map(({ size }) => size));
  const told = new Set(people.filter((_, at) => shown[at]).map(keyOf));
  return (about) => about.source === 'organisation' || told.has(keyOf(about));
}
