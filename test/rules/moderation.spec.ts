import { describe, expect, it } from '@jest/globals';
import { isOpenTo } from '../../src/moderation/case.access.js';
import { claimRefusal, CLAIM_LAPSES_AFTER_MS, decisionRefusal, opensAgain, seenVersion, stateAt } from '../../src/moderation/case.rules.js';
import { DECIDED_IN_SOURCE, THE_CODE } from '../../src/moderation/code.js';
import { historyLine } from '../../src/moderation/history.js';
import { LANGUAGES, visitor, type Viewer } from '../../src/platform/index.js';

const at = (ms: number): Date => new Date(Date.UTC(2026, 10, 22, 12) + ms);
const claimed = { state: 'claimed', claimedBy: 'beca', claimedAt: at(0) } as const;
const open = { state: 'open', claimedBy: null, claimedAt: null } as const;
const decided = { ...open, state: 'decided' } as const;

describe('a claim', () => {
  it('lapses after ten minutes, to the millisecond (W10)', () => {
    expect(stateAt(claimed, at(CLAIM_LAPSES_AFTER_MS - 1))).toBe('claimed');
    expect(stateAt(claimed, at(CLAIM_LAPSES_AFTER_MS))).toBe('open');
    expect(CLAIM_LAPSES_AFTER_MS).toBe(600_000);
  });

  it('keeps others off while it holds, and nobody off once it has lapsed (W10)', () => {
    expect(claimRefusal(claimed, 'tom', at(1))?.code).toBe('AlreadyClaimed');
    expect(claimRefusal(claimed, 'tom', at(CLAIM_LAPSES_AFTER_MS))).toBeNull();
    expect(claimRefusal(claimed, 'beca', at(1))).toBeNull();
    expect(claimRefusal(open, 'tom', at(1))).toBeNull();
    expect(claimRefusal(decided, 'tom', at(1))?.code).toBe('CaseDecided');
  });
});

describe('a decision', () => {
  const by = { profileId: 'beca', seen: 5, version: 5, now: at(1) };

  it('takes a claim that holds, and one’s own (W10)', () => {
    expect(decisionRefusal(claimed, by)).toBeNull();
    expect(decisionRefusal(open, by)?.code).toBe('NotClaimed');
    expect(decisionRefusal(claimed, { ...by, profileId: 'tom' })?.code).toBe('NotClaimed');
    expect(decisionRefusal(claimed, { ...by, now: at(CLAIM_LAPSES_AFTER_MS) })?.code).toBe('NotClaimed');
    expect(decisionRefusal(decided, by)?.code).toBe('CaseDecided');
  });

  it('is on what was seen (W10)', () => {
    expect(decisionRefusal(claimed, { ...by, version: 6 })?.code).toBe('VersionChanged');
    expect(seenVersion(2, 3)).not.toBe(seenVersion(2, 4));
    expect(seenVersion(2, 3)).not.toBe(seenVersion(3, 3));
  });
});

describe('what has been decided', () => {
  const last = { decidedAt: at(0), subjectVersion: 4 };
  const day = 24 * 3_600_000;

  it('is put before moderators again after a day, or when it has changed', () => {
    expect(opensAgain(last, 4, at(day - 1))).toBe(false);
    expect(opensAgain(last, 4, at(day))).toBe(true);
    expect(opensAgain(last, 5, at(1))).toBe(true);
    expect(opensAgain(null, 4, at(1))).toBe(true);
  });

  it('is told in a line', () => {
    const decision = { action: 'hide', rule: { en: 'Be kind.' }, at: at(0) } as const;
    expect(historyLine(decision, 'en')).toBe('22 Nov 2026: Hidden. Be kind.');
    expect(historyLine(decision, 'cy')).toContain('Cuddiwyd');
  });
});

describe('a case', () => {
  const moderator: Viewer = {
    ...visitor('en'),
    profile: { id: 'beca', accountId: 'a', kind: 'professional', ageBand: 'adult', displayName: 'Beca', organisationId: 'o', wardId: null },
  };
  const place = { kind: 'youth-space', id: 's' };
  const found = { scopeKind: 'youth-space', scopeId: 's', authorId: 'sam' };

  it('is open to those who moderate the place, but never to who wrote what it is about', () => {
    expect(isOpenTo(moderator, found, [place])).toBe(true);
    expect(isOpenTo(moderator, { ...found, authorId: 'beca' }, [place])).toBe(false);
    expect(isOpenTo(moderator, found, [{ kind: 'organisation', id: 's' }])).toBe(false);
    expect(isOpenTo(moderator, found, [])).toBe(false);
    expect(isOpenTo(visitor('en'), found, [place])).toBe(false);
  });
});

describe('the code', () => {
  it('says each rule in both languages, under an id of its own (W9, L3)', () => {
    const rules = [...THE_CODE, DECIDED_IN_SOURCE];
    for (const { text } of rules) for (const language of LANGUAGES) expect(text[language]).toBeTruthy();
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
