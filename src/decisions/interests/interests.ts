import { localText, toTexts, type Language, type Texts } from '../../platform/index.js';
import type { Interests } from './interest.type.js';
import type { InterestsInput } from './interests.input.js';
import type { InterestsWritten } from './interests-written.js';

export function interestsOf(input: InterestsInput | null | undefined): InterestsWritten {
  const declared = (input?.declared ?? []).map(({ personId, kind, what, dispensation }) => ({
    personId,
    kind,
    what: toTexts(what),
    dispensation: dispensation?.trim() || null,
  }));
  return { noneDeclared: (input?.noneDeclared ?? false) && declared.length === 0, declared };
}

/** Somebody said what interests there are, or that there are none. */
export const areStated = ({ noneDeclared, declared }: InterestsWritten): boolean => noneDeclared || declared.length > 0;

/** What was declared before and what was declared when it was decided. */
export function together(before: InterestsWritten, then: InterestsWritten): InterestsWritten {
  const declared = [...before.declared, ...then.declared];
  return { noneDeclared: declared.length === 0 && then.noneDeclared, declared };
}

/** Who may not vote: a pecuniary interest, and no dispensation for it then or at the meeting. */
export function barredFromVoting(before: InterestsWritten, then: InterestsWritten): Set<string> {
  const pecuniary = together(before, then).declared.filter(({ kind }) => kind === 'pecuniary');
  const dispensedThen = new Set(then.declared.filter(({ kind, dispensation }) => kind === 'pecuniary' && dispensation).map(({ personId }) => personId));
  return new Set(pecuniary.filter(({ personId, dispensation }) => !dispensation && !dispensedThen.has(personId)).map(({ personId }) => personId));
}

/** Every text of it by the name of its field (L1). */
export const textsOfInterests = ({ declared }: InterestsWritten): Record<string, Texts> =>
  Object.fromEntries(declared.map(({ what }, place) => [`interests.declared.${place}.what`, what]));

export function toInterests({ noneDeclared, declared }: InterestsWritten, language: Language): Interests {
  return { noneDeclared, declared: declared.map(({ what, ...rest }) => ({ ...rest, what: localText(what, language) })) };
}
