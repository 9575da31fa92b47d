import { describe, expect, it } from '@jest/globals';
import { mayAnswer } from '../../src/answers/answer-due.access.js';
import { answerDueState, dueDay, LONG_OVERDUE_AFTER, refusalOfAnswer, successorOf, whoOwes } from '../../src/answers/answer-due.rules.js';
import { dueDayAfter, LONGEST_DELAY, refusalOfDelay, reminderStage } from '../../src/answers/clock/clock.rules.js';
import { lastDayOfWeek, responseFigures, type DutyFacts } from '../../src/answers/record/record.rules.js';
import { thresholdFrom, USUAL_TERMS } from '../../src/answers/terms/terms.rules.js';
import { refusalOfVerdict, reopens } from '../../src/answers/verdicts/verdict.rules.js';
import { mayChange } from '../../src/commitments/commitment.access.js';
import { isOverdue, refusalOfChange } from '../../src/commitments/commitment.rules.js';
import { officeTitle, untranslated } from '../../src/identity/index.js';
import { addDays, addWorkingDays, jurisdictionOf } from '../../src/platform/index.js';
import { aViewer } from '../support/viewers.js';

const { calendar } = jurisdictionOf('england');
const council = '01890000-0000-7000-8000-0000000000c1';

const inWard = (profileId: string, wardId: string | null, portfolios: string[] = []) => ({ profileId, wardId, portfolios });

describe('who owes an answer (D1)', () => {
  const [longest, ofTheWard, later] = [inWard('a', 'north'), inWard('b', 'south'), inWard('c', 'south', ['transport'])] as const;

  it('D1: is whom it was put to, before anybody else', () => {
    expect(whoOwes([longest, ofTheWard, later], { councillorId: 'c', wardId: 'north', topic: null })).toBe(later);
    expect(whoOwes([longest, ofTheWard], { councillorId: 'gone', wardId: 'south' })).toBe(ofTheWard);
  });

  it('D1: is the councillor of the ward it concerns, the longest-serving of them', () => {
    expect(whoOwes([longest, ofTheWard, later], { wardId: 'south' })).toBe(ofTheWard);
  });

  it('D1: is who has the portfolio, where it concerns no ward', () => {
    expect(whoOwes([longest, ofTheWard, later], { wardId: null, topic: 'transport' })).toBe(later);
    expect(whoOwes([longest, ofTheWard, later], { wardId: 'south', topic: 'transport' })).toBe(ofTheWard);
  });

  it('D1: is the longest-serving councillor where it concerns no ward, or one without a councillor', () => {
    expect(whoOwes([longest, ofTheWard], { wardId: null, topic: 'parks' })).toBe(longest);
    expect(whoOwes([longest, ofTheWard], { wardId: 'east' })).toBe(longest);
  });

  it('is nobody where nobody is in office', () => {
    expect(whoOwes([], { wardId: 'south' })).toBeNull();
  });

  it('D1: passes to the councillor elected last for the ward, and to nobody of another', () => {
    expect(successorOf([longest, ofTheWard, later], 'south')).toBe(later);
    expect(successorOf([longest], 'south')).toBeNull();
    expect(successorOf([longest], null)).toBeNull();
  });
});

describe('the threshold', () => {
  const terms = { ...USUAL_TERMS, supportPermille: 5 };

  it('is the share of the electors, rounded up, where both are known', () => {
    expect(thresholdFrom(terms, 100, 10_001)).toBe(51);
    expect(thresholdFrom(terms, 100, 10)).toBe(1);
  });

  it('is the council’s number otherwise, or none', () => {
    expect(thresholdFrom(terms, 100, null)).toBe(100);
    expect(thresholdFrom(USUAL_TERMS, 100, 10_000)).toBe(100);
    expect(thresholdFrom(USUAL_TERMS, null, null)).toBeNull();
  });
});

describe('the day an answer is due', () => {
  it('is so many working days away, weekends and bank holidays left out', () => {
    // Friday 18 December 2026; the 25th is Christmas Day, the 28th the substitute for Boxing Day.
    expect(dueDay(new Date('2026-12-18T10:00:00Z'), 10, calendar)).toBe('2027-01-06');
  });

  it('counts from the day it is in that country', () => {
    // 23:30 UTC in summer is already the next day there.
    expect(dueDay(new Date('2026-07-06T23:30:00Z'), 1, calendar)).toBe('2026-07-08');
    // An hour after summer time has ended it isn't.
    expect(dueDay(new Date('2026-10-26T23:30:00Z'), 1, calendar)).toBe('2026-10-27');
  });
});

describe('the state of an answer due follows from the clock', () => {
  const due = { dueOn: '2026-11-20', answeredAt: null, liftedAt: null, resumesOn: null };
  const lastOverdue = addWorkingDays(due.dueOn, LONG_OVERDUE_AFTER, calendar);

  it.each([
    ['2026-11-16', 'due'],
    ['2026-11-17', 'due-soon'],
    ['2026-11-20', 'due-soon'],
    ['2026-11-21', 'overdue'],
    [lastOverdue, 'overdue'],
    [addWorkingDays(lastOverdue, 1, calendar), 'long-overdue'],
  ])('on %s it is %s', (today, state) => {
    expect(answerDueState(due, today, calendar)).toBe(state);
  });

  it('counts no bank holiday: three working days before 29 December is 22 December', () => {
    const afterChristmas = { ...due, dueOn: '2026-12-29' };
    expect(answerDueState(afterChristmas, '2026-12-21', calendar)).toBe('due');
    expect(answerDueState(afterChristmas, '2026-12-22', calendar)).toBe('due-soon');
  });

  it('is paused until the day on which the clock goes on', () => {
    const paused = { ...due, dueOn: '2026-12-04', resumesOn: '2026-11-25' };
    expect(answerDueState(paused, '2026-11-24', calendar)).toBe('paused');
    expect(answerDueState(paused, '2026-11-25', calendar)).toBe('due');
  });

  it('is answered however late the answer came, and takes no second one', () => {
    const answered = { ...due, answeredAt: new Date() };
    expect(answerDueState(answered, '2030-01-01', calendar)).toBe('answered');
    expect(refusalOfAnswer(answered)?.code).toBe('AlreadyAnswered');
    expect(refusalOfAnswer(due)).toBeNull();
  });

  it('is lifted when nothing is owed any more', () => {
    const lifted = { ...due, liftedAt: new Date() };
    expect(answerDueState(lifted, '2030-01-01', calendar)).toBe('lifted');
    expect(refusalOfAnswer(lifted)?.code).toBe('NothingToAnswer');
  });
});

describe('putting an answer off', () => {
  const due = { dueOn: '2026-11-20', answeredAt: null, liftedAt: null, delayedAt: null };
  const codeOf = (facts: object, delay: object, today = '2026-11-16'): string | undefined =>
    refusalOfDelay({ ...due, ...facts }, { how: 'extended', until: '2026-12-01', ...delay }, today, calendar)?.code;

  it('is done once, before the day has passed, to a later day that is in sight', () => {
    expect(codeOf({}, {})).toBeUndefined();
    expect(codeOf({}, {}, '2026-11-20')).toBeUndefined();
    expect(codeOf({}, {}, '2026-11-21')).toBe('TooLateToDelay');
    expect(codeOf({ delayedAt: new Date() }, {})).toBe('AlreadyDelayed');
    expect(codeOf({}, { until: '2026-11-20' })).toBe('DelayDayUnfit');
    expect(codeOf({}, { until: addWorkingDays(due.dueOn, LONGEST_DELAY, calendar) })).toBeUndefined();
    expect(codeOf({}, { until: addDays(addWorkingDays(due.dueOn, LONGEST_DELAY, calendar), 1) })).toBe('DelayDayUnfit');
    expect(codeOf({ answeredAt: new Date() }, {})).toBe('AlreadyAnswered');
  });

  it('a pause leaves as many working days as were left when it began', () => {
    // From Monday 16 to Friday 20 November: four working days; from Thursday 24 December they end after two bank holidays.
    expect(dueDayAfter(due, { how: 'paused', until: '2026-12-24' }, '2026-11-16', calendar)).toBe('2027-01-04');
    expect(dueDayAfter(due, { how: 'extended', until: '2026-12-01' }, '2026-11-16', calendar)).toBe('2026-12-01');
  });
});

describe('a reminder', () => {
  const due = { dueOn: '2026-11-20', answeredAt: null, liftedAt: null, resumesOn: null };

  it.each([
    ['2026-11-16T12:00:00Z', null],
    ['2026-11-17T12:00:00Z', 'due-soon'],
    ['2026-11-20T12:00:00Z', 'due'],
    ['2026-11-20T23:59:59.999Z', 'due'],
    ['2026-11-21T00:00:00Z', 'overdue'],
    ['2026-12-19T12:00:00Z', 'overdue'],
    ['2026-12-21T12:00:00Z', 'long-overdue'],
  ])('at %s is %s', (instant, stage) => {
    expect(reminderStage(due, new Date(instant), calendar)).toBe(stage);
  });

  it('goes by the day it is in that country: in summer it is overdue at eleven in the evening of UTC', () => {
    const inSummer = { ...due, dueOn: '2026-07-10' };
    expect(reminderStage(inSummer, new Date('2026-07-10T22:59:59.999Z'), calendar)).toBe('due');
    expect(reminderStage(inSummer, new Date('2026-07-10T23:00:00Z'), calendar)).toBe('overdue');
  });

  it('isn’t sent while paused, nor once nothing is owed', () => {
    const later = new Date('2026-11-23T12:00:00Z');
    expect(reminderStage({ ...due, resumesOn: '2026-11-24' }, later, calendar)).toBeNull();
    expect(reminderStage({ ...due, answeredAt: later }, later, calendar)).toBeNull();
    expect(reminderStage({ ...due, liftedAt: later }, later, calendar)).toBeNull();
  });
});

describe('a verdict', () => {
  const due = { reopenedAt: null, verdictPercent: 50, verdictLeast: 5 };

  it('reopens when enough people gave one and fewer than the share say that it answers, once', () => {
    expect(reopens(due, { yes: 2, total: 5 })).toBe(true);
    expect(reopens(due, { yes: 3, total: 6 })).toBe(false);
    expect(reopens(due, { yes: 0, total: 4 })).toBe(false);
    expect(reopens({ ...due, verdictPercent: 0 }, { yes: 0, total: 100 })).toBe(false);
    expect(reopens({ ...due, reopenedAt: new Date() }, { yes: 0, total: 100 })).toBe(false);
  });

  it('V6: is taken before its last instant, and not at it', () => {
    const until = new Date('2026-12-01T12:00:00Z');
    const answered = { answeredAt: new Date('2026-11-01T12:00:00Z'), liftedAt: null, verdictUntil: until };
    expect(refusalOfVerdict(answered, new Date(until.getTime() - 1))).toBeNull();
    expect(refusalOfVerdict(answered, until)?.code).toBe('VerdictClosed');
    expect(refusalOfVerdict({ ...answered, answeredAt: null }, new Date(0))?.code).toBe('VerdictClosed');
    expect(refusalOfVerdict({ ...answered, liftedAt: new Date(0) }, new Date(0))?.code).toBe('VerdictClosed');
  });
});

describe('a response record', () => {
  const now = new Date('2026-12-01T12:00:00Z');
  const duty = {
    openedAt: new Date('2026-11-02T12:00:00Z'),
    dueOn: '2026-11-16',
    answeredAt: new Date('2026-11-16T23:30:00Z') as Date | null,
    firstAnsweredAt: null,
    firstDueOn: null,
    delayedHow: null,
    liftedAt: null,
    position: 'agree' as const,
    wasTakenOverLate: false,
    verdicts: { yes: 1, total: 2 },
  };
  const figuresOf = (...duties: Partial<DutyFacts>[]) => responseFigures(duties.map((facts) => ({ ...duty, ...facts })), now, calendar, 2);

  it('counts what was answered or whose day has passed, and not what still has time', () => {
    const late = { answeredAt: new Date('2026-11-17T00:30:00Z') };
    const figures = figuresOf({}, late, { answeredAt: null, dueOn: '2026-11-30' }, { answeredAt: null, dueOn: '2026-12-01' });
    expect(figures.answered).toEqual({ value: 2, of: 3 });
    expect(figures.onTime).toEqual({ value: 1, of: 3 });
    expect(figures.medianWorkingDays).toEqual({ value: 10.5, of: 2 });
  });

  it('counts one that was reopened from its first answer, and as on time only when both were', () => {
    const reopened = { firstAnsweredAt: new Date('2026-11-04T12:00:00Z'), firstDueOn: '2026-11-16', dueOn: '2026-11-27', answeredAt: new Date('2026-11-26T12:00:00Z') };
    expect(figuresOf(reopened, reopened)).toMatchObject({ onTime: { value: 2 }, medianWorkingDays: { value: 2 } });
    expect(figuresOf(reopened, { ...reopened, firstDueOn: '2026-11-03' })).toMatchObject({ onTime: { value: 1 } });
    expect(figuresOf(reopened, { ...reopened, answeredAt: null, dueOn: '2026-11-30' })).toMatchObject({ answered: { value: 1, of: 2 } });
  });

  it('is silent under the minimum, each figure by what it rests on itself', () => {
    expect(figuresOf({})).toMatchObject({ answered: { value: null, of: 1 }, satisfied: { value: 1, of: 2 } });
  });

  it('leaves out by rule what says nothing of the councillor, and counts it as left out', () => {
    const figures = figuresOf({ delayedHow: 'paused' }, { position: 'not-ours' }, { liftedAt: now }, { wasTakenOverLate: true }, { delayedHow: 'extended' });
    expect(figures.leftOut).toEqual({ paused: 1, notOurs: 1, removed: 1, takenOverLate: 1 });
    expect(figures.answered.of).toBe(1);
  });

  it('looks at a week until its Sunday', () => {
    expect(lastDayOfWeek('2026-11-23')).toBe('2026-11-29');
    expect(lastDayOfWeek('2026-11-29')).toBe('2026-11-29');
  });
});

describe('who may answer', () => {
  const appointments = [{ role: 'councillor' as const, organisationId: council, wardId: null }];
  const due = { owedBy: 'theirs', organisationId: council };

  it('is the councillor who owes it, while in office and at work', () => {
    const owing = aViewer({ id: 'theirs', kind: 'professional' }, appointments);
    expect(mayAnswer(owing, due)).toBe(true);
    expect(mayAnswer({ ...owing, secondFactor: false }, due)).toBe(false);
    expect(mayAnswer({ ...owing, appointments: [] }, due)).toBe(false);
    expect(mayAnswer(aViewer({ id: 'another', kind: 'professional' }, appointments), due)).toBe(false);
  });
});

describe('a commitment (D7)', () => {
  it('is overdue once its day has passed, unless delivered or dropped', () => {
    expect(isOverdue({ state: 'promised', dueOn: '2026-11-20' }, '2026-11-20')).toBe(false);
    expect(isOverdue({ state: 'under-way', dueOn: '2026-11-20' }, '2026-11-21')).toBe(true);
    expect(isOverdue({ state: 'delivered', dueOn: '2026-11-20' }, '2026-11-21')).toBe(false);
  });

  it('stays delivered or dropped', () => {
    expect(refusalOfChange({ state: 'dropped' })?.code).toBe('CommitmentSettled');
    expect(refusalOfChange({ state: 'under-way' })).toBeNull();
  });

  it('is changed by its owner or a clerk of the organisation, at work', () => {
    const commitment = { ownerId: 'theirs', organisationId: council };
    expect(mayChange(aViewer({ id: 'theirs', kind: 'professional' }), commitment)).toBe(true);
    expect(mayChange(aViewer({ id: 'theirs', kind: 'citizen' }), commitment)).toBe(false);
    expect(mayChange(aViewer({ kind: 'professional' }, [{ role: 'clerk', organisationId: council, wardId: null }]), commitment)).toBe(true);
    expect(mayChange(aViewer({ kind: 'professional' }, [{ role: 'clerk', organisationId: 'other', wardId: null }]), commitment)).toBe(false);
  });
});

describe('what a council publishes (L1)', () => {
  const texts = { title: { en: 'A bench', cy: 'Mainc' }, reasons: { en: 'Because' } };

  it('lacks a language only where the council must publish in all of its own', () => {
    expect(untranslated({ languages: ['en', 'cy'], publishesInAll: true }, texts)).toEqual(['reasons']);
    expect(untranslated({ languages: ['en', 'cy'], publishesInAll: false }, texts)).toEqual([]);
    expect(untranslated({ languages: ['en'], publishesInAll: true }, texts)).toEqual([]);
  });
});

describe('an office', () => {
  it('names the job and the ward in each language (D1)', () => {
    expect(officeTitle({ en: 'Councillor', cy: 'Cynghorydd' }, { en: 'Middle', cy: 'Canol' })).toEqual({ en: 'Councillor, Middle', cy: 'Cynghorydd, Canol' });
    expect(officeTitle({ en: 'Leader' }, null)).toEqual({ en: 'Leader' });
  });
});
