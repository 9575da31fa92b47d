import { describe, expect, it } from '@jest/globals';
import { mayAnswer } from '../../src/answers/answer-due.access.js';
import { answerDueState, dueDay, LONG_OVERDUE_AFTER, refusalOfAnswer, whoOwes } from '../../src/answers/answer-due.rules.js';
import { mayChange } from '../../src/commitments/commitment.access.js';
import { isOverdue, refusalOfChange } from '../../src/commitments/commitment.rules.js';
import { officeTitle, untranslated } from '../../src/identity/index.js';
import { addWorkingDays, jurisdictionOf } from '../../src/platform/index.js';
import { aViewer } from '../support/viewers.js';

const { calendar } = jurisdictionOf('england');
const council = '01890000-0000-7000-8000-0000000000c1';

describe('who owes an answer (D1)', () => {
  const [longest, ofTheWard, later] = [{ wardId: 'north' }, { wardId: 'south' }, { wardId: 'south' }];

  it('is the councillor of the ward it concerns, the longest-serving of them', () => {
    expect(whoOwes([longest, ofTheWard, later], 'south')).toBe(ofTheWard);
  });

  it('is the longest-serving councillor where it concerns no ward, or one without a councillor', () => {
    expect(whoOwes([longest, ofTheWard], null)).toBe(longest);
    expect(whoOwes([longest, ofTheWard], 'east')).toBe(longest);
  });

  it('is nobody where nobody is in office', () => {
    expect(whoOwes([], 'south')).toBeNull();
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
  });
});

describe('the state of an answer due follows from the clock', () => {
  const due = { dueOn: '2026-11-20', answeredAt: null };
  const lastOverdue = addWorkingDays(due.dueOn, LONG_OVERDUE_AFTER, calendar);

  it.each([
    ['2026-11-20', 'due'],
    ['2026-11-21', 'overdue'],
    [lastOverdue, 'overdue'],
    [addWorkingDays(lastOverdue, 1, calendar), 'long-overdue'],
  ])('on %s it is %s', (today, state) => {
    expect(answerDueState(due, today, calendar)).toBe(state);
  });

  it('is answered however late the answer came, and takes no second one', () => {
    const answered = { ...due, answeredAt: new Date() };
    expect(answerDueState(answered, '2030-01-01', calendar)).toBe('answered');
    expect(refusalOfAnswer(answered)?.code).toBe('AlreadyAnswered');
    expect(refusalOfAnswer(due)).toBeNull();
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
  it('is overdue once its day has passed, unless kept or broken', () => {
    expect(isOverdue({ state: 'promised', dueOn: '2026-11-20' }, '2026-11-20')).toBe(false);
    expect(isOverdue({ state: 'under-way', dueOn: '2026-11-20' }, '2026-11-21')).toBe(true);
    expect(isOverdue({ state: 'kept', dueOn: '2026-11-20' }, '2026-11-21')).toBe(false);
  });

  it('stays kept or broken', () => {
    expect(refusalOfChange({ state: 'broken' })?.code).toBe('CommitmentSettled');
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
