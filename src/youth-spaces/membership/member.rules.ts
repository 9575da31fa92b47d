import { addYears, dayOf, jurisdictionOf, type AgeBand, type Dated, type Day, type Problem } from '../../platform/index.js';
import { CharterNotAgreed } from '../youth-space.problems.js';
import { AgeAskedAgain, ConsentNeeded } from './member.problems.js';

/** What a member's own words and choices rest on. */
export interface MemberFacts {
  readonly ageBand: AgeBand;
  readonly ageAskedAt: Date;
  readonly jurisdiction: string;
  readonly hasAgreed: boolean;
  readonly hasConsent: boolean;
}

/** The rule on guardians' consent that is in force on a day. */
export function consentRule(jurisdiction: string, day: Day): Dated<readonly AgeBand[]> | null {
  return jurisdictionOf(jurisdiction).guardianConsent.filter(({ from }) => from <= day).at(-1) ?? null;
}

/** Whether a guardian is asked. Who doesn't say how old they are is taken for the youngest (Y1). */
export function asksGuardian(rule: Dated<readonly AgeBand[]> | null, band: AgeBand): boolean {
  return rule !== null && (rule.value.includes(band) || (band === 'unknown' && rule.value.length > 0));
}

/** A band is asked again a year after it was given (Y1). */
export function isAskedAge({ ageAskedAt, jurisdiction }: Pick<MemberFacts, 'ageAskedAt' | 'jurisdiction'>, now: Date): boolean {
  const { calendar } = jurisdictionOf(jurisdiction);
  return dayOf(now, calendar) >= addYears(dayOf(ageAskedAt, calendar), 1);
}

export function lacksConsent({ ageBand, jurisdiction, hasConsent }: Pick<MemberFacts, 'ageBand' | 'jurisdiction' | 'hasConsent'>, now: Date): boolean {
  return !hasConsent && asksGuardian(consentRule(jurisdiction, dayOf(now, jurisdictionOf(jurisdiction).calendar)), ageBand);
}

/** All that `memberRefusal` may say. */
export const UNFIT = [AgeAskedAgain, ConsentNeeded, CharterNotAgreed] as const;

/** Why nothing a member says or chooses is taken now: whatever isn't known to hold, doesn't (Y1). */
export function memberRefusal(member: MemberFacts, now: Date): Problem | null {
  if (isAskedAge(member, now)) return new AgeAskedAgain();
  if (lacksConsent(member, now)) return new ConsentNeeded();
  return member.hasAgreed ? null : new CharterNotAgreed();
}
