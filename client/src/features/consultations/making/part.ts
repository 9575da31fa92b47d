import type { Language, LocalTextPartsFragment } from '../../../graphql/generated/graphql.js';
import type { ItemTyped } from './typed.js';
import type { Making } from './use-making.js';

/** Who asks, as far as writing needs to know. */
export interface Asker {
  id: string;
  languages: readonly Language[];
  wards: readonly { id: string; name: LocalTextPartsFragment }[];
  /** What things can be about here. */
  topics: readonly { topic: string; name: LocalTextPartsFragment }[];
}

export interface PartProps {
  making: Making;
  organisation: Asker;
}

export interface Structure extends PartProps {
  /** Takes a thing out of a list, to be put back by whoever didn't mean it. */
  remove: (list: string, place: number, name: string) => void;
}

/** One question that is being written. */
export interface KindProps extends Structure {
  item: ItemTyped;
  path: string;
}

/** The parts of the writing, one after the other; each has its address. */
export const PARTS = ['about', 'options', 'terms', 'questions', 'check'] as const;
export type Part = (typeof PARTS)[number];

export const partIn = (search: URLSearchParams): Part => PARTS.find((part) => part === search.get('part')) ?? 'about';

const partOf: Partial<Record<string, Part>> = { options: 'options', effects: 'options', fewOptionsReason: 'options', pages: 'questions' };
const terms = new Set(['level', 'whoMayTakePart', 'resultsShown', 'opensAt', 'closesAt', 'shortTimeReason', 'acknowledgesHolidays', 'preElectionReason']);

/** Where that path is written. */
export function partWith(path: string): Part {
  const [name = ''] = path.split('.');
  return partOf[name] ?? (terms.has(name) ? 'terms' : 'about');
}

export const addressOf = (draftId: string, part: Part): string => `/consultations/${draftId}/edit?part=${part}`;
