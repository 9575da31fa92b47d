import { addDays, dayOf, daysBetween, type Calendar, type Day } from '../../platform/index.js';

/** Twelve weeks (G5). */
const OUTCOME_DAYS = 84;

export interface OutcomeWait {
  readonly dueOn: Day;
  /** From closing to the outcome, or until now. */
  readonly daysWaited: number;
  readonly isOverdue: boolean;
}

/** How long people have waited for what came of it (G5). */
export function outcomeWait(end: Date, publishedAt: Date | null, calendar: Calendar, now: Date): OutcomeWait {
  const closedOn = dayOf(end, calendar);
  const until = dayOf(publishedAt ?? now, calendar);
  const dueOn = addDays(closedOn, OUTCOME_DAYS);
  return { dueOn, daysWaited: daysBetween(closedOn, until), isOverdue: until > dueOn };
}

interface NamedTheme {
  readonly id: string;
  readonly name: string;
}

/** The themes that people found in what was said and that nothing has been said to yet (G4). */
export function unansweredThemes(themes: readonly NamedTheme[], answered: readonly { readonly themeId: string }[]): string[] {
  const ids = new Set(answered.map(({ themeId }) => themeId));
  return themes.filter(({ id }) => !ids.has(id)).map(({ name }) => name);
}
