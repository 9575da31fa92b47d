import { addDays, dayOf, daysBetween, inForce, type Calendar, type Day, type Jurisdiction, type Problem, type Texts } from '../platform/index.js';
import type { DecisionState, NoticeExceptionKind } from './decision.entity.js';
import { AlreadyDecided, ExceptionIncomplete, NoticeTooShort } from './decision.problems.js';

/** How it is announced. */
export interface Announcement {
  readonly isKey: boolean;
  readonly decidesOn: Day;
  readonly exceptionKind: NoticeExceptionKind | null;
  readonly exceptionReasons: Texts | null;
  readonly exceptionAgreedBy: string | null;
}

/** Decided, withdrawn or later: nothing about it can be changed any more. */
export function isFinal(state: DecisionState): boolean {
  return state !== 'draft' && state !== 'notice' && state !== 'open';
}

/** Clear days between publishing and deciding: for a key decision so many as the law says, fewer by a stated exception (D2). */
export function clearDaysNeeded(announced: Announcement, noticeDay: Day, jurisdiction: Jurisdiction): number {
  if (!announced.isKey) return 0;
  if (announced.exceptionKind === null) return inForce(jurisdiction.noticeDays, noticeDay);
  return announced.exceptionKind === 'general' ? inForce(jurisdiction.exceptionDays, noticeDay) : 0;
}

/** Nothing is decided on the day it is published (D5), unless with special urgency. */
export function earliestDay(announced: Announcement, noticeDay: Day, jurisdiction: Jurisdiction): Day {
  if (announced.isKey && announced.exceptionKind === 'special-urgency') return noticeDay;
  return addDays(noticeDay, clearDaysNeeded(announced, noticeDay, jurisdiction) + 1);
}

/** May it be announced so, published at `publishedAt` (D2)? */
export function refusalOfNotice(announced: Announcement, publishedAt: Date, jurisdiction: Jurisdiction): Problem | null {
  if (!isExceptionComplete(announced)) return new ExceptionIncomplete();
  const noticeDay = dayOf(publishedAt, jurisdiction.calendar);
  const earliest = earliestDay(announced, noticeDay, jurisdiction);
  return announced.decidesOn < earliest ? new NoticeTooShort(clearDaysNeeded(announced, noticeDay, jurisdiction), earliest) : null;
}

/** The reasons are public, and for special urgency it is recorded who agreed (D2). */
function isExceptionComplete({ exceptionKind, exceptionReasons, exceptionAgreedBy }: Announcement): boolean {
  if (exceptionKind === null) return true;
  const hasReasons = exceptionReasons !== null && Object.keys(exceptionReasons).length > 0;
  return hasReasons && (exceptionKind === 'general' || Boolean(exceptionAgreedBy?.trim()));
}

export function refusalOfChange(decision: { readonly state: DecisionState }): Problem | null {
  return isFinal(decision.state) ? new AlreadyDecided() : null;
}

/** Days between first publication and the day it was decided or withdrawn, or today while it is open (D5). */
export function daysInPublic(firstPublishedAt: Date, until: Day, calendar: Calendar): number {
  return daysBetween(dayOf(firstPublishedAt, calendar), until);
}
