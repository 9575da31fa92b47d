import { inLanguage, type Language, type Texts } from '../text/index.js';

/** An adult shown by name because they are there for their job. */
export interface AtWork {
  readonly id: string;
  readonly name: string;
  readonly job: Texts;
}

/** Who is at a place by what one node knows. People at work are named and not counted. */
export interface Headcount {
  readonly people: number;
  readonly writing: number;
  readonly atWork: readonly AtWork[];
}

/** What everybody at a place is told of it. */
export interface Told {
  readonly place: string;
  /** Fewer than five are never counted out, none included (Y6). */
  readonly here: number | 'few';
  readonly atWork: readonly { id: string; name: string; job: { text: string; language: Language } }[];
  /** Somebody else is writing; never who. */
  readonly writing: boolean;
}

const FEWEST_COUNTED = 5;

export const NOBODY: Headcount = { people: 0, writing: 0, atWork: [] };

/** All nodes taken together; somebody at work on two of them is one. */
export function together(counts: readonly Headcount[]): Headcount {
  const atWork = new Map(counts.flatMap((count) => count.atWork.map((person) => [person.id, person])));
  return {
    people: counts.reduce((sum, count) => sum + count.people, 0),
    writing: counts.reduce((sum, count) => sum + count.writing, 0),
    atWork: [...atWork.values()].sort((one, other) => one.name.localeCompare(other.name)),
  };
}

/** `to` is who is told: their language, and whether one of those who write is they themselves. */
export function told(place: string, count: Headcount, to: { language: Language; writes: boolean }): Told {
  return {
    place,
    here: count.people < FEWEST_COUNTED ? 'few' : count.people,
    atWork: count.atWork.map(({ id, name, job }) => ({ id, name, job: inLanguage(job, to.language) })),
    writing: count.writing > (to.writes ? 1 : 0),
  };
}

export const isSame = (one: Headcount, other: Headcount): boolean => JSON.stringify(one) === JSON.stringify(other);
