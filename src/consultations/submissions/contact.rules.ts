import { contactDetails } from '../../platform/index.js';
import type { Answered, Answers } from '../questionnaire/index.js';

/** The longest piece that is looked through at once, and how far two pieces overlap, in UTF-16 units. */
const PIECE = 2_000;
const OVERLAP = 200;

/** Something written could lead to a person (Y7): asked of everybody's words, since an age that isn't known is a child's (Y1). */
export function mayLeadToSomebody(answers: Answers): boolean {
  return Object.values(answers).some((answered) => pieces(wordsOf(answered)).some((piece) => contactDetails(piece).length > 0));
}

function wordsOf(answered: Answered): string {
  if (answered.kind === 'open-text') return answered.text;
  return answered.kind === 'map-point' ? (answered.note ?? '') : '';
}

function pieces(text: string): string[] {
  const count = Math.ceil(text.length / (PIECE - OVERLAP));
  return Array.from({ length: count }, (_, place) => text.slice(place * (PIECE - OVERLAP), place * (PIECE - OVERLAP) + PIECE));
}
