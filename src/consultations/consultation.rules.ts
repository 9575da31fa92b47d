import { untranslated, type OrganisationEntity } from '../identity/index.js';
import { dayOf, daysBetween, inForce, TranslationMissing, type Jurisdiction, type Problem, type Texts } from '../platform/index.js';
import { ClosesTooSoon, OpeningIncomplete, OutcomePublished, ShortTimeNeedsReason, StillOpen } from './consultation.problems.js';

export type ConsultationState = 'open' | 'closed' | 'outcome-published';

interface Times {
  readonly closesAt: Date;
  readonly outcomePublishedAt: Date | null;
}

/** Closed from the closing instant on, whether or not anybody has put that on the record (G6). */
export function stateAt({ closesAt, outcomePublishedAt }: Times, now: Date): ConsultationState {
  if (outcomePublishedAt) return 'outcome-published';
  return now < closesAt ? 'open' : 'closed';
}

/** Everything has been written, and in each language where the organisation publishes in all (G1, G2, L1). */
export function textsProblem(
  texts: Readonly<Record<string, Texts>>,
  organisation: Pick<OrganisationEntity, 'languages' | 'publishesInAll'>,
): Problem | null {
  const empty = Object.keys(texts).filter((name) => Object.keys(texts[name] ?? {}).length === 0);
  if (empty.length > 0) return new OpeningIncomplete(empty);
  const missing = untranslated(organisation, texts);
  return missing.length > 0 ? new TranslationMissing(missing) : null;
}

/** A time shorter than the usual one needs a reason that is said (G3). */
export function timeProblem(closesAt: Date, shortTimeReason: string | null, jurisdiction: Jurisdiction, now: Date): Problem | null {
  if (closesAt <= now) return new ClosesTooSoon();
  const today = dayOf(now, jurisdiction.calendar);
  const usual = inForce(jurisdiction.consultationDays, today);
  const isShort = daysBetween(today, dayOf(closesAt, jurisdiction.calendar)) < usual;
  return isShort && !shortTimeReason ? new ShortTimeNeedsReason(usual) : null;
}

/** What people said is complete only when nobody can answer any more, and is told once. */
export function outcomeProblem(consultation: Times, now: Date): Problem | null {
  const state = stateAt(consultation, now);
  if (state === 'open') return new StillOpen();
  return state === 'outcome-published' ? new OutcomePublished() : null;
}
