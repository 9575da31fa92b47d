import { describe, expect, it } from '@jest/globals';
import { roundedShare, shown, shownWhole } from '../../src/moderation/figures/suppression.rules.js';
import { refusalOfAction } from '../../src/moderation/case.rules.js';
import { listedIn, tidied } from '../../src/moderation/places/held-words.rules.js';
import { behindMs, canBeAppealed, HOW_REPORTS_WEIGH, weightOf, type ReportOutcome } from '../../src/moderation/rules/index.js';
import { LANGUAGES } from '../../src/platform/index.js';
import { alsoHeld, causesOf } from '../../src/youth-spaces/threads/post.rules.js';

const many = (count: number, outcome: ReportOutcome): ReportOutcome[] => Array.from({ length: count }, () => outcome);

describe('a report', () => {
  it('weighs less the more of somebody’s latest were false, and never nothing', () => {
    expect([weightOf([]), weightOf(many(2, 'kept')), weightOf([...many(2, 'kept'), 'acted'])]).toEqual([1, 1, 0.5]);
    expect([weightOf(many(3, 'kept')), weightOf(many(5, 'kept')), weightOf([...many(4, 'kept'), 'acted'])]).toEqual([0.5, 0.25, 0.25]);
    expect(weightOf([...many(2, 'kept'), ...many(2, 'acted')])).toBe(1);
  });

  it('is no false one when it was acted on and overturned, decided before, or its author took it away', () => {
    expect(weightOf([...many(4, 'overturned'), 'kept'])).toBe(1);
    expect(weightOf([...many(9, 'decided-before'), 'gone'])).toBe(1);
  });

  it('is believed again after ten with reason', () => {
    expect(weightOf([...many(10, 'acted'), ...many(50, 'kept')])).toBe(1);
  });

  it('comes later by what it lacks, four hours at most, and not at all later once others say the same', () => {
    const hour = 3_600_000;
    expect([behindMs([1]), behindMs([0.5]), behindMs([0.25]), behindMs([0.5, 0.5]), behindMs([0.25, 1])]).toEqual([0, 2 * hour, 3 * hour, 0, 0]);
  });

  it('weighs by a rule that everybody can read, in both languages', () => {
    for (const language of LANGUAGES) expect(HOW_REPORTS_WEIGH[language]).toBeTruthy();
  });
});

describe('a place’s list of words', () => {
  it('finds whole words and phrases, whatever their capitals, accents and signs', () => {
    expect(listedIn('See you at the OLD-mill!', ['old mill', 'ill'])).toEqual(['old mill']);
    expect(listedIn('Dewch i’r tŷ gwyrdd', ['ty gwyrdd'])).toEqual(['ty gwyrdd']);
    expect(listedIn('Scunthorpe has a skate park', ['cunt', 'kate'])).toEqual([]);
  });

  it('is kept without doubles and empty lines', () => {
    expect(tidied(['  Old mill ', 'old-mill', '', '!!', 'bridge'])).toEqual(['bridge', 'old-mill']);
  });

  it('holds a post with the reason said, and a first post where nothing else holds it (Y7, W7)', () => {
    expect(alsoHeld([], { isFirst: true, holdsListedWords: false })).toEqual(['first-post']);
    expect(alsoHeld([], { isFirst: false, holdsListedWords: false })).toEqual([]);
    expect(alsoHeld(['every-post-waits'], { isFirst: true, holdsListedWords: true })).toEqual(['listed-words']);
    expect(alsoHeld(['phone'], { isFirst: true, holdsListedWords: false })).toEqual(['phone']);
    expect(causesOf(['phone', 'email', 'outside-hours', 'every-post-waits'])).toEqual(['contact-details', 'outside-hours', 'read-first']);
  });
});

describe('an appeal', () => {
  const decided = { action: 'hide', isLatest: true, hasAppeal: false, caseState: 'decided' } as const;

  it('is to what was decided against somebody, once, while it holds (W9)', () => {
    expect(canBeAppealed(decided)).toBe(true);
    for (const change of [{ action: 'publish' }, { isLatest: false }, { hasAppeal: true }, { caseState: 'claimed' }] as const) expect(canBeAppealed({ ...decided, ...change })).toBe(false);
  });
});

describe('an action', () => {
  const meant = { action: 'hide', pauseHours: null, last: null, hasAuthor: true } as const;

  it('restores only what was hidden or removed, and pauses only with a decision against somebody', () => {
    expect(refusalOfAction({ ...meant, action: 'restore' })?.code).toBe('ActionNotPossible');
    expect(refusalOfAction({ ...meant, action: 'restore', last: 'remove' })).toBeNull();
    expect(refusalOfAction({ ...meant, pauseHours: 4 })).toBeNull();
    expect(refusalOfAction({ ...meant, pauseHours: 4, action: 'publish' })?.code).toBe('PauseNotPossible');
    expect(refusalOfAction({ ...meant, pauseHours: 4, hasAuthor: false })?.code).toBe('PauseNotPossible');
  });
});

describe('public figures', () => {
  it('show nothing under five, and no whole from which it could be taken away (Y6)', () => {
    expect([shown(4), shown(5), shown(0)]).toEqual([null, 5, null]);
    expect([shownWhole(7, [6, 1]), shownWhole(12, [6, 6]), shownWhole(5, [5, 0])]).toEqual([null, 12, null]);
    expect([roundedShare(4, 4), roundedShare(5, 9), roundedShare(9, 9)]).toEqual([null, 60, 100]);
  });
});
