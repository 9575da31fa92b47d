import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, visitor, type ProfileKind, type Viewer } from '../../src/platform/index.js';
import { CODE_LETTERS, newCode, readCode } from '../../src/youth-spaces/joining/code-letters.js';
import { NOTICE } from '../../src/youth-spaces/joining/notice.js';
import { offeredPseudonyms, pseudonymFault, pseudonymKey } from '../../src/youth-spaces/joining/pseudonym.rules.js';
import { newPhrase, readPhrase } from '../../src/youth-spaces/joining/recovery-phrase.js';
import { pairsIn, WORDS } from '../../src/youth-spaces/joining/words.js';
import { standingValues } from '../../src/youth-spaces/standing.js';
import { explain } from '../../src/youth-spaces/threads/held-because.js';
import { canReplyTo, canRevise, reasonsToHold, stateAfter, writingRefusal } from '../../src/youth-spaces/threads/post.rules.js';
import { isShift, isStaffed, lacking, NEEDS, stateNow, type SpaceFacts } from '../../src/youth-spaces/youth-space.rules.js';

const WHOLE: SpaceFacts = { adults: 2, leads: 1, deputies: 1, guardians: 2, topic: true, influences: true, outsideHours: true, promises: 1, rules: 1, hours: 1, assessments: 1 };

describe('what a space takes to be open', () => {
  it('is all of it: whatever is missing is named, and pauses an open space whatever was recorded (W6)', () => {
    expect([lacking(WHOLE), stateNow('open', WHOLE)]).toEqual([[], 'open']);
    const without: [Partial<SpaceFacts>, string[]][] = [
      [{ topic: false }, ['topic']],
      [{ influences: false }, ['influences']],
      [{ promises: 0 }, ['promise']],
      [{ rules: 0 }, ['charter']],
      [{ outsideHours: false }, ['outside-hours']],
      [{ hours: 0 }, ['hours']],
      [{ assessments: 0 }, ['assessment']],
      [{ leads: 0 }, ['safeguarding-lead']],
      [{ deputies: 0 }, ['safeguarding-deputy']],
    ];
    for (const [part, named] of without) expect([lacking({ ...WHOLE, ...part }), stateNow('open', { ...WHOLE, ...part })]).toEqual([named, 'paused']);
    const nothing = { adults: 0, leads: 0, deputies: 0, guardians: 0, topic: false, influences: false, outsideHours: false, promises: 0, rules: 0, hours: 0, assessments: 0 };
    expect(lacking(nothing)).toEqual([...NEEDS]);
    expect(['prepared', 'paused', 'closed'].map((state) => stateNow(state as 'paused', WHOLE))).toEqual(['prepared', 'paused', 'closed']);
  });

  it('is a deputy who is not the lead', () => {
    expect(lacking({ ...WHOLE, guardians: 1 })).toEqual(['safeguarding-deputy']);
  });
});

describe('two adults (W6)', () => {
  const withAdults = (adults: number): SpaceFacts => ({ ...WHOLE, adults });

  it('keep a space open; with fewer it is paused, whatever was recorded', () => {
    expect([0, 1, 2, 3].map((adults) => stateNow('open', withAdults(adults)))).toEqual(['paused', 'paused', 'open', 'open']);
  });

  it('are needed to open it', () => {
    expect([0, 1, 2, 3].map((adults) => lacking(withAdults(adults)))).toEqual([['two-workers'], ['two-workers'], [], []]);
  });

  it('staff it, or one where the charter says so', () => {
    expect([isStaffed(0, true), isStaffed(1, true), isStaffed(1, false), isStaffed(2, false)]).toEqual([false, true, false, true]);
  });
});

describe('a shift', () => {
  const now = new Date('2026-11-22T16:00:00Z');
  const at = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

  it('ends after it begins, within a day, and not in the past (Y8)', () => {
    expect([isShift(now, at(2), now), isShift(at(48), at(50), now), isShift(now, at(24), now)]).toEqual([true, true, true]);
    expect([isShift(now, now, now), isShift(at(2), at(1), now), isShift(now, at(25), now), isShift(at(-5), at(-1), now)]).toEqual([false, false, false, false]);
  });
});

describe('a post by a young person', () => {
  const staffed = { state: 'open', isStaffed: true, isPremoderated: true } as const;

  it('waits by default, and nothing but a decision of the space changes that (W7)', () => {
    expect(reasonsToHold('Benches.', staffed)).toEqual(['every-post-waits']);
    expect(reasonsToHold('Benches.', { ...staffed, isPremoderated: false })).toEqual([]);
  });

  it('waits outside staffed hours and with contact details in it, in every space (W7, Y7)', () => {
    const afterTheFact = { ...staffed, isPremoderated: false };
    expect(reasonsToHold('Benches.', { ...afterTheFact, isStaffed: false })).toEqual(['outside-hours']);
    expect(reasonsToHold('my insta is sam', afterTheFact)).toEqual(['handle']);
    expect(reasonsToHold('07700900123', { ...staffed, isStaffed: false })).toEqual(['phone', 'outside-hours']);
  });

  it('can’t be written where nobody posts (W6)', () => {
    expect((['prepared', 'open', 'paused', 'closed'] as const).map((state) => writingRefusal(state, 'open')?.code)).toEqual(['SpacePaused', undefined, 'SpacePaused', 'ThreadClosed']);
    expect(writingRefusal('open', 'closed')?.code).toBe('ThreadClosed');
  });

  it('is told why it waits in both languages (L3)', () => {
    for (const language of LANGUAGES) {
      expect(explain(['email', 'phone', 'handle', 'link', 'school', 'outside-hours', 'every-post-waits'])[language]?.split('. ').length).toBeGreaterThanOrEqual(7);
    }
  });

  it('is answered one level deep, and changed until it is published', () => {
    const parent = { threadId: 't', state: 'published', replyToId: null } as const;
    expect([canReplyTo(parent, 't'), canReplyTo(parent, 'u'), canReplyTo({ ...parent, state: 'waiting' }, 't'), canReplyTo({ ...parent, replyToId: 'p' }, 't')]).toEqual([true, false, false, false]);
    expect((['waiting', 'changes-asked', 'published', 'hidden', 'removed', 'gone'] as const).map(canRevise)).toEqual([true, true, false, false, false, false]);
    expect((['publish', 'ask-for-changes', 'hide', 'remove'] as const).map(stateAfter)).toEqual(['published', 'changes-asked', 'hidden', 'removed']);
  });
});

describe('what a viewer is to a space', () => {
  const now = new Date();
  const of = (kind: ProfileKind, more: { ageBand?: 'adult' | 'unknown'; secondFactor?: boolean } = {}): Viewer => ({
    ...visitor('en'),
    secondFactor: more.secondFactor ?? true,
    profile: { id: 'me', accountId: 'a', kind, ageBand: more.ageBand ?? 'unknown', displayName: 'Me', organisationId: null, wardId: null },
  });

  it('comes from the one profile acted through: a citizen is nothing there (W2)', () => {
    expect(standingValues(of('citizen'), now)).toEqual([null, null, now]);
    expect(standingValues(of('young-person'), now)).toEqual(['me', null, now]);
    expect(standingValues(of('professional'), now)).toEqual([null, 'me', now]);
  });

  it('is nothing for a professional without a second factor (W1), and for an adult among the young (Y1)', () => {
    expect(standingValues(of('professional', { secondFactor: false }), now)).toEqual([null, null, now]);
    expect(standingValues(of('young-person', { ageBand: 'adult' }), now)).toEqual([null, null, now]);
    expect(standingValues(visitor('en'), now)).toEqual([null, null, now]);
  });
});

describe('a pseudonym', () => {
  it.each(['Quiet Otter', 'Barcud Tawel', 'Môr-leidr', 'Zoëtrop7', 'O’Kite', 'Ραδιο'])('can be %s', (name) => {
    expect(pseudonymFault(name)).toBeNull();
  });

  it.each([
    ['ab', 'length'],
    ['x'.repeat(31), 'length'],
    ['<b>hi</b>', 'letters'],
    ['@samj', 'letters'],
    ['- - -', 'letters'],
    ['\u202eretto', 'letters'],
    ['sam.jones.com', 'contact-details'],
    ['07700900123', 'contact-details'],
    ['otter12345', 'contact-details'],
    ['snap samj99', 'contact-details'],
    ['Heulog High School', 'contact-details'],
  ])('can’t be %s', (name, fault) => {
    expect(pseudonymFault(name)).toBe(fault);
  });

  it('is the same as one that looks like it', () => {
    const same = ['Quiet Otter', 'quiet otter', 'QuietOtter', 'Quíet-Otter', 'Qu1et 0tter'.replace('1', 'i')];
    expect(new Set(same.map(pseudonymKey)).size).toBe(1);
  });

  it('is offered from pairs of words that nobody is called and nobody has (Y2)', () => {
    const taken = new Set(pairsIn('en').slice(0, 900).map(pseudonymKey));
    for (const language of LANGUAGES) {
      const offered = offeredPseudonyms(taken, language);
      expect(offered).toHaveLength(6);
      for (const name of offered) {
        expect(pseudonymFault(name)).toBeNull();
        expect(taken).not.toContain(pseudonymKey(name));
      }
    }
    expect(pairsIn('cy')).toContain(offeredPseudonyms(new Set(), 'cy')[0]);
  });

  it('is never offered from words that are also given names', () => {
    const names = ['robin', 'rowan', 'hazel', 'ivy', 'heather', 'wren', 'bryn', 'eira', 'carys', 'rose', 'daisy', 'lily', 'jay', 'martin', 'aurora', 'river', 'sky', 'seren', 'haul', 'mabon', 'arthur', 'eirlys', 'gwawr', 'tirion', 'grace', 'faith', 'hope', 'joy', 'ernest', 'frank', 'sandy', 'amber', 'jade', 'pearl', 'ruby', 'rain', 'storm', 'fern', 'willow'];
    const words = LANGUAGES.flatMap((language) => [...WORDS[language].qualities, ...WORDS[language].things]).map((word) => word.toLowerCase());
    expect(words.filter((word) => names.includes(word))).toEqual([]);
  });
});

describe('a code', () => {
  it('is made of letters that neither look nor sound alike, and read however it is typed (Y2)', () => {
    for (let count = 0; count < 200; count++) expect(newCode()).toMatch(new RegExp(`^[${CODE_LETTERS}]{5}-[${CODE_LETTERS}]{5}$`));
    for (const confusing of ['0', 'O', '1', 'I', 'L', '5', 'S', '8', 'B', '2', 'Z', 'U', 'V', 'N', 'D', 'T', 'P']) expect(CODE_LETTERS).not.toContain(confusing);
    expect(readCode(' afhj3 – kmqr7 ')).toBe('AFHJ3KMQR7');
    for (const wrong of ['', 'AFHJ3', 'AFHJ3-KMQR0', 'AFHJ3-KMQR77']) expect(readCode(wrong)).toBeNull();
  });
});

describe('a recovery phrase', () => {
  it('is words that can be written down and read back', () => {
    const phrase = newPhrase();
    expect(readPhrase(`  ${phrase.toUpperCase().replaceAll(' ', ' , ')} `)).toBe(phrase);
    expect(readPhrase('calm otter')).toBeNull();
    expect(new Set(Array.from({ length: 100 }, newPhrase)).size).toBe(100);
  });
});

describe('the notice', () => {
  it('says in both languages who sees what, what isn’t asked, and how to leave (Y8, Y9, L3)', () => {
    expect(NOTICE.en).toMatch(/Who sees what you write[\s\S]*councillor[\s\S]*birthday[\s\S]*youth worker reads each post[\s\S]*looks after you has to agree[\s\S]*leave whenever/);
    for (const language of LANGUAGES) expect(NOTICE[language]?.split('\n\n')).toHaveLength(6);
  });
});
