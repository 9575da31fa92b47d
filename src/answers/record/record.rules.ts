import { addDays, dayOf, workingDaysBetween, type Calendar, type Day } from '../../platform/index.js';
import type { AnswerPosition } from '../answer.entity.js';

/** What of a duty counts in a response record. */
export interface DutyFacts {
  readonly openedAt: Date;
  readonly dueOn: Day;
  readonly answeredAt: Date | null;
  /** What it was the first time, for one that was reopened. */
  readonly firstAnsweredAt: Date | null;
  readonly firstDueOn: Day | null;
  readonly delayedHow: 'extended' | 'paused' | null;
  readonly liftedAt: Date | null;
  readonly position: AnswerPosition | null;
  /** It was handed to the one whose record it is after its day had passed; for a council's record, no. */
  readonly wasTakenOverLate: boolean;
  readonly verdicts: { readonly yes: number; readonly total: number };
}

/** A number, and how many it rests on; the number is silent (null) where they are too few. */
export interface RecordFigure {
  readonly value: number | null;
  readonly of: number;
}

export interface ResponseFigures {
  readonly answered: RecordFigure;
  readonly onTime: RecordFigure;
  readonly medianWorkingDays: RecordFigure;
  readonly satisfied: RecordFigure;
  readonly leftOut: { readonly paused: number; readonly notOurs: number; readonly removed: number; readonly takenOverLate: number };
}

/** Why a duty is left out of every figure; the first that holds. */
function leftOutAs(duty: DutyFacts): keyof ResponseFigures['leftOut'] | null {
  if (duty.liftedAt) return 'removed';
  if (duty.position === 'not-ours') return 'notOurs';
  if (duty.delayedHow === 'paused') return 'paused';
  return duty.wasTakenOverLate ? 'takenOverLate' : null;
}

/**
 * Answered of due: what was answered or whose day has passed; what still has time counts nowhere yet. On time: on its
 * day or before, both times where it was reopened. Days: from when it fell due to the first answer. Verdicts: yes of
 * all. What was paused, isn't the council's, was lifted, or was taken over late is left out, and how many those are is said.
 */
export function responseFigures(duties: readonly DutyFacts[], now: Date, calendar: Calendar, least: number): ResponseFigures {
  const leftOut = { paused: 0, notOurs: 0, removed: 0, takenOverLate: 0 };
  const counted: DutyFacts[] = [];
  for (const duty of duties) {
    const why = leftOutAs(duty);
    if (why) leftOut[why] += 1;
    else if (isDue(duty, dayOf(now, calendar))) counted.push(duty);
  }
  const answered = counted.filter(({ answeredAt }) => answeredAt !== null);
  const days = counted.flatMap((duty) => daysTaken(duty, calendar));
  const verdicts = counted.map((duty) => duty.verdicts);
  const figure = (value: number, of: number): RecordFigure => ({ value: of >= least ? value : null, of });
  return {
    answered: figure(answered.length, counted.length),
    onTime: figure(counted.filter((duty) => wasOnTime(duty, calendar)).length, counted.length),
    medianWorkingDays: figure(median(days), days.length),
    satisfied: figure(sum(verdicts.map(({ yes }) => yes)), sum(verdicts.map(({ total }) => total))),
    leftOut,
  };
}

function isDue({ answeredAt, dueOn }: DutyFacts, today: Day): boolean {
  return answeredAt !== null || today > dueOn;
}

function wasOnTime({ answeredAt, dueOn, firstAnsweredAt, firstDueOn }: DutyFacts, calendar: Calendar): boolean {
  const isInTime = (at: Date | null, day: Day): boolean => at !== null && dayOf(at, calendar) <= day;
  return isInTime(answeredAt, dueOn) && (firstDueOn === null || isInTime(firstAnsweredAt, firstDueOn));
}

function daysTaken({ openedAt, answeredAt, firstAnsweredAt }: DutyFacts, calendar: Calendar): number[] {
  const first = firstAnsweredAt ?? answeredAt;
  return first ? [workingDaysBetween(dayOf(openedAt, calendar), dayOf(first, calendar), calendar)] : [];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The one in the middle; of an even number, the mean of the two. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [lower, upper] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((lower ?? 0) + (upper ?? 0)) / 2;
}

/** The Sunday of the week that a day lies in. */
export function lastDayOfWeek(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}
