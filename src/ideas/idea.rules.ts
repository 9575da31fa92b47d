import { dayOf, inForce, jurisdictionOf, type AgeBand, type Problem } from '../platform/index.js';
import type { IdeaEntity } from './idea.entity.js';
import { IdeaClosed, IdeaMerged } from './idea.problems.js';

const DAY_MS = 86_400_000;

/** How long an idea gathers support when its council has said nothing else. */
export const OPEN_FOR_DAYS = 180;

/** What a council says of the ideas put to it. */
interface Council {
  readonly kind: string;
  readonly jurisdiction: string;
  readonly supportThreshold: number | null;
  readonly answerDays: number | null;
}

/** What is fixed when an idea is opened: a change of the council's settings or of the law applies to new ideas (V7). */
export interface IdeaTerms {
  readonly threshold: number;
  readonly supporterBands: AgeBand[];
  readonly closesAt: Date;
}

/** The terms of an idea opened now; null when the body takes none, because nobody there would owe an answer. */
export function termsOf(council: Council, now: Date, openForDays = OPEN_FOR_DAYS): IdeaTerms | null {
  if (council.kind !== 'council' || council.supportThreshold === null || council.answerDays === null) return null;
  const { mayVote, calendar } = jurisdictionOf(council.jurisdiction);
  return {
    threshold: council.supportThreshold,
    supporterBands: [...inForce(mayVote, dayOf(now, calendar))],
    closesAt: new Date(now.getTime() + openForDays * DAY_MS),
  };
}

/** Others than its author see it: no clerk has it to read first, and no moderator hid it (S2). */
export function isShown(idea: Pick<IdeaEntity, 'state' | 'hiddenAt'>): boolean {
  return idea.state !== 'held' && idea.hiddenAt === null;
}

/** Null while it takes support and arguments; the closing instant itself is too late (V6). */
export function refusalOfVoice(idea: Pick<IdeaEntity, 'state' | 'closesAt'>, now: Date): Problem | null {
  if (idea.state === 'merged') return new IdeaMerged();
  const isOpen = idea.state === 'open' || idea.state === 'awaiting-answer';
  return isOpen && now < idea.closesAt ? null : new IdeaClosed();
}

/** So many support it that an answer falls due. */
export function reachesThreshold(idea: Pick<IdeaEntity, 'state' | 'supportCount' | 'threshold'>): boolean {
  return idea.state === 'open' && idea.supportCount >= idea.threshold;
}
