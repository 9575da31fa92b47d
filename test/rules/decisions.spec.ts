import { describe, expect, it } from '@jest/globals';
import { mayConsult, mayDecide, mayPublish } from '../../src/decisions/decision.access.js';
import { daysInPublic, isFinal, refusalOfChange, refusalOfNotice, type Announcement } from '../../src/decisions/decision.rules.js';
import { refusalsOfVotes, type Voting } from '../../src/decisions/outcome/votes.rules.js';
import { refusalsOfRecord, type DecisionRecord } from '../../src/decisions/outcome/outcome.rules.js';
import { refusalOfRemoval } from '../../src/decisions/steps/remove-paper.js';
import { keptFrom } from '../../src/decisions/steps/retention.js';
import { refusalOfCarryingOut, refusalOfFinishing, refusalOfSuperseding, refusalOfWithdrawal, suggestedStep } from '../../src/decisions/steps/steps.rules.js';
import { contentOf, type DecisionContentInput } from '../../src/decisions/versions/index.js';
import { refusalsOfContent } from '../../src/decisions/versions/content.rules.js';
import { refusalOfLaunch } from '../../src/identity/index.js';
import { asOneRefusal, jurisdictionOf, type Jurisdiction, type Language, type Problem } from '../../src/platform/index.js';
import { aViewer } from '../support/viewers.js';

const england = jurisdictionOf('england');
const published = new Date('2026-11-02T10:00:00Z');
const key: Announcement = { isKey: true, decidesOn: '2026-12-01', exceptionKind: null, exceptionReasons: null, exceptionAgreedBy: null };
const words = (problem: Problem | null, language: Language = 'en'): string | undefined => problem?.texts[language];

describe('notice of a key decision (D2)', () => {
  const refusal = (announced: Partial<Announcement>): Problem | null => refusalOfNotice({ ...key, ...announced }, published, england);
  const because = { en: 'The roof is down.' };

  it('is 28 clear days: neither the day of notice nor that of the decision counts', () => {
    expect(refusal({ decidesOn: '2026-12-01' })).toBeNull();
    expect(refusal({ decidesOn: '2026-11-30' })?.code).toBe('NoticeTooShort');
  });

  it('says what is the earliest day, in the reader’s language', () => {
    expect(words(refusal({ decidesOn: '2026-11-30' }))).toContain('28 clear days');
    expect(words(refusal({ decidesOn: '2026-11-30' }))).toContain('1 December 2026');
    expect(words(refusal({ decidesOn: '2026-11-30' }), 'cy')).toContain('1 Rhagfyr 2026');
  });

  it('counts from the day it is in that country, over the end of summer time', () => {
    const lateEvening = new Date('2026-10-01T23:30:00Z');
    expect(refusalOfNotice({ ...key, decidesOn: '2026-10-30' }, lateEvening, england)?.code).toBe('NoticeTooShort');
    expect(refusalOfNotice({ ...key, decidesOn: '2026-10-31' }, lateEvening, england)).toBeNull();
  });

  it('is five clear days under a general exception with public reasons', () => {
    expect(refusal({ decidesOn: '2026-11-08', exceptionKind: 'general', exceptionReasons: because })).toBeNull();
    expect(refusal({ decidesOn: '2026-11-07', exceptionKind: 'general', exceptionReasons: because })?.code).toBe('NoticeTooShort');
    expect(refusal({ decidesOn: '2026-11-08', exceptionKind: 'general' })?.code).toBe('ExceptionIncomplete');
  });

  it('may be none with special urgency, whose agreement is recorded', () => {
    const urgent = { decidesOn: '2026-11-02', exceptionKind: 'special-urgency' as const, exceptionReasons: because };
    expect(refusal({ ...urgent, exceptionAgreedBy: 'The chair of the council' })).toBeNull();
    expect(refusal({ ...urgent, exceptionAgreedBy: ' ' })?.code).toBe('ExceptionIncomplete');
    expect(refusal({ ...urgent, decidesOn: '2026-11-01', exceptionAgreedBy: 'The chair' })?.code).toBe('NoticeTooShort');
  });

  it('isn’t asked of other decisions; but nothing is decided on the day it is published (D5)', () => {
    expect(refusal({ isKey: false, decidesOn: '2026-11-03' })).toBeNull();
    expect(refusal({ isKey: false, decidesOn: '2026-11-02' })?.code).toBe('NoticeTooShort');
  });
});

describe('the record of a decision (D3)', () => {
  const record: DecisionRecord = {
    option: 'an option',
    alternatives: ['another'],
    reasons: { en: 'Because.' },
    rejected: [{ optionId: 'another', why: { en: 'Too dear.' } }],
    interests: { noneDeclared: true, declared: [] },
    decidedOn: '2026-12-01',
  };
  const refusalOfRecord = (_: Announcement, given: DecisionRecord, now: Date, jurisdiction: Jurisdiction): Problem | null =>
    asOneRefusal(refusalsOfRecord(key, given, now, jurisdiction));
  const onTheDay = new Date('2026-12-01T09:00:00Z');

  it('is made on the day announced or later (D2)', () => {
    expect(refusalOfRecord(key, record, onTheDay, england)).toBeNull();
    expect(refusalOfRecord(key, { ...record, decidedOn: '2026-11-30' }, new Date('2026-11-30T23:59:59.999Z'), england)?.code).toBe('TooEarly');
  });

  it.each([
    [{ reasons: {} }, 'the reasons'],
    [{ rejected: [] }, 'the alternatives considered'],
    [{ interests: { noneDeclared: false, declared: [] } }, 'the interests declared'],
    [{ option: null }, 'the option chosen'],
  ])('lacking %o says so', (lacking, said) => {
    const refusal = refusalOfRecord(key, { ...record, ...lacking }, onTheDay, england);
    expect(refusal?.code).toBe('RecordIncomplete');
    expect(words(refusal)).toContain(said);
  });

  it('asks only what the jurisdiction asks', () => {
    const lenient = { ...england, recordHolds: [{ from: '2000-01-01', value: ['reasons' as const] }] };
    expect(refusalOfRecord(key, { ...record, rejected: [], interests: { noneDeclared: false, declared: [] } }, onTheDay, lenient)).toBeNull();
  });
});

describe('a decision', () => {
  it('can be changed until it is decided or withdrawn', () => {
    expect(['draft' as const, 'notice' as const, 'open' as const].map(isFinal)).toEqual([false, false, false]);
    expect(['decided' as const, 'being-carried-out' as const, 'done' as const, 'withdrawn' as const].map(isFinal)).toEqual([true, true, true, true]);
    expect(refusalOfChange({ state: 'decided' })?.code).toBe('AlreadyDecided');
  });

  it('shows the days between first publication and decision (D5)', () => {
    const { calendar } = england;
    expect(daysInPublic(published, '2026-12-01', calendar)).toBe(29);
    expect(daysInPublic(published, '2026-11-02', calendar)).toBe(0);
    expect(daysInPublic(new Date('2028-02-28T23:30:00Z'), '2028-03-01', calendar)).toBe(2);
    expect(daysInPublic(new Date('2026-06-30T23:30:00Z'), '2026-07-02', calendar)).toBe(1);
  });
});

describe('who decides (D1)', () => {
  const office = (role: 'councillor' | 'officer') => [{ role, organisationId: 'this council', wardId: null }];
  const decision = { organisationId: 'this council', councillorId: 'theirs' };

  it('is the councillor it names, in office and at work', () => {
    const named = aViewer({ id: 'theirs', kind: 'professional' }, office('councillor'));
    expect(mayDecide(named, decision)).toBe(true);
    expect(mayDecide({ ...named, appointments: [] }, decision)).toBe(false);
    expect(mayDecide({ ...named, secondFactor: false }, decision)).toBe(false);
    expect(mayDecide(aViewer({ id: 'another', kind: 'professional' }, office('councillor')), decision)).toBe(false);
  });

  it('publishing is a councillor’s; an officer may consult on it', () => {
    const officer = aViewer({ id: 'officer', kind: 'professional' }, office('officer'));
    expect(mayPublish(officer, 'this council')).toBe(false);
    expect(mayConsult(officer, decision)).toBe(true);
    expect(mayConsult(officer, { ...decision, organisationId: 'other council' })).toBe(false);
  });
});

describe('clear days at the edges (D2)', () => {
  const earliest = (instant: string, jurisdiction = england): string | undefined =>
    /The earliest day is (.*)\./.exec(words(refusalOfNotice({ ...key, decidesOn: '2000-01-01' }, new Date(instant), jurisdiction)) ?? '')?.[1];

  it.each([
    ['the minute before midnight, summer time', '2026-06-30T22:59:59.999Z', '29 July 2026'],
    ['midnight, summer time', '2026-06-30T23:00:00.000Z', '30 July 2026'],
    ['the hour in which summer time begins', '2026-03-29T01:00:00.000Z', '27 April 2026'],
    ['the hour that comes twice when it ends', '2026-10-25T01:30:00.000Z', '23 November 2026'],
    ['a leap day between', '2028-02-10T12:00:00.000Z', '10 March 2028'],
    ['on the leap day', '2028-02-29T12:00:00.000Z', '29 March 2028'],
    ['no leap day in 2027', '2027-02-10T12:00:00.000Z', '11 March 2027'],
    ['the last instant of a year', '2026-12-31T23:59:59.999Z', '29 January 2027'],
    ['the first of the next', '2027-01-01T00:00:00.000Z', '30 January 2027'],
  ])('%s', (_, instant, day) => expect(earliest(instant)).toBe(day));

  it('are counted by each country’s own calendar and rule', () => {
    const shorter = { ...jurisdictionOf('wales'), noticeDays: [{ from: '2012-09-10', value: 28 }, { from: '2027-01-01', value: 10 }] };
    expect(earliest('2026-12-31T12:00:00Z', shorter)).toBe('29 January 2027');
    expect(earliest('2027-01-01T12:00:00Z', shorter)).toBe('12 January 2027');
  });
});

describe('what is published of a decision', () => {
  const option = { title: { en: 'One' }, effects: { en: 'Some.' }, isPreferred: false };
  const input: DecisionContentInput = {
    ...{ title: { en: 'T' }, summary: { en: 'S' }, toDecide: { en: 'D' }, reasons: { en: 'R' }, decidesOn: '2026-12-01' },
    ...{ options: [option, { ...option, title: { en: 'Two' } }], interests: { noneDeclared: true, declared: [] } },
  };
  const codes = (changed: Partial<DecisionContentInput>, kind = { isKey: false, isQuasiJudicial: false }): string[] =>
    refusalsOfContent(contentOf({ ...input, ...changed }, 'the decision', published), kind, published, england).map(({ code }) => code);
  const preferring = [{ ...option, isPreferred: true }, option];

  it('is whole, or everything that is missing is said at once', () => {
    expect(codes({})).toEqual([]);
    const refusal = asOneRefusal(refusalsOfContent(contentOf({ ...input, options: preferring, interests: { noneDeclared: false, declared: [] } }, 'd', published), { isKey: true, isQuasiJudicial: false }, published, england));
    expect(words(refusal)).toContain('why it is a key decision; why the preferred option is preferred; the interests declared');
  });

  it('prefers one option at most', () => {
    expect(codes({ options: [...preferring, ...preferring], whyPreferred: { en: 'Both.' } })).toEqual(['TwoPreferred']);
  });

  it('D9: of a quasi-judicial matter shows no preference', () => {
    expect(codes({ options: preferring, whyPreferred: { en: 'Better.' } }, { isKey: false, isQuasiJudicial: true })).toEqual(['PreferenceTooEarly']);
    expect(codes({}, { isKey: false, isQuasiJudicial: true })).toEqual([]);
  });

  it('D9: withholds on a ground of that country’s law alone', () => {
    expect(codes({ withheldReasons: { ground: 'business-affairs', text: { en: 'A price.' } } })).toEqual([]);
    expect(codes({ withheldReasons: { ground: 'embarrassing', text: { en: 'A mistake.' } } })).toEqual(['UnknownGround']);
    const provisions = ['england', 'wales'].map((code) => jurisdictionOf(code).withholdingGrounds[0]?.value.map(({ provision }) => provision));
    expect([provisions[0]?.[3], provisions[1]?.[3]]).toEqual(['Local Government Act 1972, Sch. 12A, Part 1, para. 3', 'Local Government Act 1972, Sch. 12A, Part 4, para. 14']);
  });

  it('has a period that ends after it begins', () => {
    expect(codes({ decidesUntil: '2026-11-30' })).toEqual(['PeriodBackwards']);
    expect(codes({ decidesUntil: '2026-12-01' })).toEqual([]);
  });

  it('D9: is launched before an election with a reason alone', () => {
    const period = { fromDay: '2027-03-22', untilDay: '2027-05-06' };
    expect(refusalOfLaunch(null, null)).toBeNull();
    expect(words(refusalOfLaunch(period, null))).toContain('22 March 2027 to 6 May 2027');
    expect(refusalOfLaunch(period, { en: 'The roof is down.' })).toBeNull();
  });
});

describe('the vote of a body (D3)', () => {
  const [ann, bob, cat] = ['Ann', 'Bob', 'Cat'].map((name) => ({ profileId: name.toLowerCase(), name })) as [Person, Person, Person];
  type Person = { profileId: string; name: string };
  const none = { noneDeclared: true, declared: [] };
  const voting: Voting = {
    members: [ann, bob],
    councillor: ann,
    votes: [{ memberId: 'ann', vote: 'for', dissent: null }, { memberId: 'bob', vote: 'against', dissent: 'Too dear.' }],
    before: none,
    then: none,
  };
  const interest = (personId: string, kind: 'pecuniary' | 'other', dispensation: string | null = null) => ({ noneDeclared: false, declared: [{ personId, kind, what: { en: 'A shop' }, dispensation }] });
  const refusals = (changed: Partial<Voting>): Problem[] => refusalsOfVotes({ ...voting, ...changed });
  const codes = (changed: Partial<Voting>): string[] => refusals(changed).map(({ code }) => code);

  it('is recorded of each member of that day, once', () => {
    expect(codes({})).toEqual([]);
    expect(words(refusals({ votes: voting.votes.slice(0, 1) })[0] ?? null)).toContain('Bob');
    expect(codes({ votes: [...voting.votes, { memberId: 'bob', vote: 'for', dissent: null }] })).toEqual(['VotesIncomplete']);
    expect(codes({ votes: [...voting.votes, { memberId: cat.profileId, vote: 'for', dissent: null }] })).toEqual(['NotAMemberThen']);
  });

  it('is nobody’s with a pecuniary interest and no dispensation, who is named', () => {
    expect(words(refusals({ before: interest('bob', 'pecuniary') })[0] ?? null)).toContain('dispensation to take part: Bob');
    expect(codes({ then: interest('bob', 'pecuniary') })).toEqual(['InterestBarsVote']);
    expect(codes({ then: interest('bob', 'other') })).toEqual([]);
    expect(codes({ before: interest('bob', 'pecuniary', 'D/7') })).toEqual([]);
    expect(codes({ before: interest('bob', 'pecuniary'), then: interest('bob', 'pecuniary', 'D/7') })).toEqual([]);
    expect(codes({ before: interest('bob', 'pecuniary'), votes: [{ memberId: 'ann', vote: 'for', dissent: null }, { memberId: 'bob', vote: 'interest', dissent: null }] })).toEqual([]);
  });

  it('bars the one councillor who decides too, and there is no vote of one', () => {
    expect(codes({ members: null, votes: [], before: interest('ann', 'pecuniary') })).toEqual(['InterestBarsVote']);
    expect(codes({ members: null })).toEqual(['VotesNotAsked']);
  });

  it('holds dissent of those who dissent', () => {
    expect(codes({ votes: [{ memberId: 'ann', vote: 'for', dissent: 'Hm.' }, { memberId: 'bob', vote: 'for', dissent: null }] })).toEqual(['DissentByOthers']);
  });
});

describe('the steps of a decision', () => {
  const at = (state: 'notice' | 'open' | 'decided' | 'being-carried-out' | 'done' | 'withdrawn' | 'superseded', id = 'one') => ({ id, organisationId: 'council', state, decidedOn: state === 'notice' || state === 'open' ? null : '2026-05-05', supersededBy: null });

  it('is withdrawn until it is decided and never after', () => {
    expect([at('notice'), at('open')].map(refusalOfWithdrawal)).toEqual([null, null]);
    expect([at('decided'), at('done'), at('withdrawn')].map((decision) => refusalOfWithdrawal(decision)?.code)).toEqual(['AlreadyDecided', 'AlreadyDecided', 'AlreadyDecided']);
  });

  it('is carried out once decided, and done when no promise is open (D7)', () => {
    expect(refusalOfCarryingOut(at('open'))?.code).toBe('NotDecidedYet');
    expect(refusalOfCarryingOut(at('decided'))).toBeNull();
    expect(refusalOfCarryingOut(at('withdrawn'))?.code).toBe('StepNotPossible');
    expect(refusalOfFinishing(at('being-carried-out'), 2)?.code).toBe('PromisesOpen');
    expect(refusalOfFinishing(at('being-carried-out'), 0)).toBeNull();
  });

  it('is suggested to be carried out or done by how its promises stand, and never taken by itself (D7)', () => {
    const promised = (...states: ('promised' | 'under-way' | 'delayed' | 'delivered' | 'dropped')[]) => states.map((state) => ({ state }));
    expect(suggestedStep(at('decided'), promised('promised', 'promised'))).toBeNull();
    expect(suggestedStep(at('decided'), promised('promised', 'under-way'))).toBe('being-carried-out');
    expect(suggestedStep(at('decided'), promised('delivered', 'dropped'))).toBe('done');
    expect(suggestedStep(at('being-carried-out'), promised('delivered', 'delayed'))).toBeNull();
    expect(suggestedStep(at('being-carried-out'), promised('delivered', 'dropped'))).toBe('done');
    expect(suggestedStep(at('decided'), [])).toBeNull();
    expect((['open', 'done', 'withdrawn', 'superseded'] as const).map((state) => suggestedStep(at(state), promised('delivered')))).toEqual([null, null, null, null]);
  });

  it('is superseded by another decided one of the same council, not decided before it', () => {
    expect(refusalOfSuperseding(at('decided'), at('decided', 'two'))).toBeNull();
    expect(refusalOfSuperseding(at('decided'), { ...at('decided', 'two'), decidedOn: '2026-05-04' })?.code).toBe('SupersededBySomethingElse');
    expect(refusalOfSuperseding(at('decided'), at('open', 'two'))?.code).toBe('NotDecidedYet');
    expect(refusalOfSuperseding(at('decided'), at('decided'))?.code).toBe('SupersededBySomethingElse');
    expect(refusalOfSuperseding(at('decided'), { ...at('decided', 'two'), organisationId: 'another' })?.code).toBe('SupersededBySomethingElse');
    expect(refusalOfSuperseding(at('superseded'), at('decided', 'two'))?.code).toBe('StepNotPossible');
  });

  it('D8: its record is kept for six years and its background papers for four, from the day it was decided', () => {
    const kept = keptFrom('2024-02-29', { jurisdiction: 'england' });
    expect(kept).toEqual({ keptUntil: '2030-03-01', papersKeptUntil: '2028-02-29' });
    expect(refusalOfRemoval({ isBackground: true }, kept, '2028-02-28')?.code).toBe('PaperIsKept');
    expect(refusalOfRemoval({ isBackground: true }, kept, '2028-02-29')).toBeNull();
    expect(refusalOfRemoval({ isBackground: false }, kept, '2030-02-28')?.code).toBe('PaperIsKept');
    expect(refusalOfRemoval({ isBackground: true }, { keptUntil: null, papersKeptUntil: null }, '2099-01-01')?.code).toBe('NotDecidedYet');
  });
});
