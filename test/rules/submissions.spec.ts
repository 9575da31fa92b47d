import { describe, expect, it } from '@jest/globals';
import type { Answered, Answers, Item } from '../../src/consultations/questionnaire/index.js';
import { checkAnswers } from '../../src/consultations/submissions/check-answers.js';
import { newReference } from '../../src/consultations/submissions/reference.js';
import { asking, everyKind, items } from '../support/questionnaires.js';

const complete = { complete: true };
/** What is said of one answer to one item, in English; null when it is taken. */
function saidOf(item: Item, answer: Answered): string | null {
  return checkAnswers(asking(item), { [item.id]: answer }, complete).problems[0]?.words.en ?? null;
}
const text = (given: string): Answered => ({ kind: 'open-text', text: given });
const budget = (amounts: Record<string, number>): Answered => ({ kind: 'budget', amounts });
const point = (latitude: number, longitude: number, note: string | null = null): Answered => ({ kind: 'map-point', latitude, longitude, note });

const GOOD: Record<string, Answered> = {
  why: text('Because of the shade.'),
  visits: { kind: 'one-choice', optionId: 'yes' },
  reasons: { kind: 'several-choices', optionIds: ['walking', 'resting'] },
  order: { kind: 'ranking', optionIds: ['seats', 'trees'] },
  mood: { kind: 'scale', value: 5 },
  walk: { kind: 'number', value: 2.5 },
  budget: budget({ trees: 400, seats: 600 }),
  where: point(51.4816, -3.1791, 'By the weir'),
  photo: { kind: 'file', fileIds: ['one', 'two'] },
};

describe('answers', () => {
  it('of every kind are taken as they are', () => {
    expect(checkAnswers(everyKind, GOOD, complete)).toEqual({ answers: GOOD, problems: [], dropped: [] });
  });

  it.each<[string, Item, Answered, string | null]>([
    ['a text at its bound, in UTF-16 units', { ...items.why, longest: 4 }, text('👋👋'), null],
    ['a text past its bound', { ...items.why, longest: 4 }, text('👋👋!'), 'no more than 4 characters; this has 5'],
    ['a text of a million characters', items.why, text('a'.repeat(1_000_000)), 'no more than 2000 characters; this has 1000000'],
    ['an option that isn’t there', items.visits, { kind: 'one-choice', optionId: 'perhaps' }, 'isn’t one of the options'],
    ['an option of another object', items.visits, { kind: 'one-choice', optionId: '__proto__' }, 'isn’t one of the options'],
    ['too many options', items.reasons, { kind: 'several-choices', optionIds: ['walking', 'playing', 'resting'] }, 'no more than 2'],
    ['an option twice', items.reasons, { kind: 'several-choices', optionIds: ['walking', 'walking'] }, 'once only'],
    ['an order with a place too few', items.order, { kind: 'ranking', optionIds: ['seats'] }, 'Put 2 in order'],
    ['an order with a place too many', items.order, { kind: 'ranking', optionIds: ['seats', 'trees', 'path'] }, 'Put 2 in order'],
    ['an order with one in two places', items.order, { kind: 'ranking', optionIds: ['seats', 'seats'] }, 'once only'],
    ['a place below the scale', items.mood, { kind: 'scale', value: 0 }, 'between 1 and 5'],
    ['a place above the scale', items.mood, { kind: 'scale', value: 6 }, 'between 1 and 5'],
    ['a place between two', items.mood, { kind: 'scale', value: 1.5 }, 'whole number'],
    ['the least number', items.walk, { kind: 'number', value: 0 }, null],
    ['the greatest number', items.walk, { kind: 'number', value: 50 }, null],
    ['a number too great', items.walk, { kind: 'number', value: 50.1 }, 'between 0 and 50'],
    ['a number too fine', items.walk, { kind: 'number', value: 0.15 }, 'no more than 1 places'],
    ['a number with a part where none is asked', { ...items.walk, decimals: 0 }, { kind: 'number', value: 0.5 }, 'whole number'],
    ['no number', items.walk, { kind: 'number', value: NaN }, 'must be a number'],
    ['a sum that is over', items.budget, budget({ trees: 500, seats: 600 }), 'comes to £100 more than the £1,000'],
    ['a sum that is under', items.budget, budget({ trees: 300 }), '£700 of the £1,000 is left'],
    ['an amount above its bound', items.budget, budget({ trees: 300, seats: 700 }), 'No more than £600'],
    ['an amount off its step', items.budget, budget({ trees: 950, seats: 50 }), 'steps of £100'],
    ['an amount below nothing', items.budget, budget({ trees: 1_100, seats: -100 }), 'No more than £1,000'],
    ['a negative amount that makes the sum come out', { ...items.budget, sum: 500 }, budget({ trees: 600, seats: -100 }), 'less than nothing'],
    ['half a pound', items.budget, budget({ trees: 999.5, seats: 0.5 }), 'whole number'],
    ['an amount for something else', items.budget, budget({ trees: 1_000, road: 0 }), 'isn’t one of the options'],
    ['a point north of the pole', items.where, point(90.1, 0), 'isn’t on the map'],
    ['a point past the date line', items.where, point(0, -180.1), 'isn’t on the map'],
    ['no point', items.where, point(NaN, 0), 'isn’t on the map'],
    ['a long note at a point', items.where, point(51, -3, 'a'.repeat(501)), 'no more than 500'],
    ['too many files', items.photo, { kind: 'file', fileIds: ['one', 'two', 'three'] }, 'no more than 2'],
    ['the same file twice', items.photo, { kind: 'file', fileIds: ['one', 'one'] }, 'once only'],
    ['an answer of another kind', items.mood, text('Good'), 'isn’t answered in that way'],
    ['statements answered in the form', items.round, text('Agree'), 'one by one'],
  ])('%s', (_name, item, answer, said) => {
    const found = saidOf(item, answer);
    if (said === null) expect(found).toBeNull();
    else expect(found).toContain(said);
  });

  it('say what is wrong in Welsh as well, item by item, all at once', () => {
    const given: Answers = { mood: { kind: 'scale', value: 9 }, walk: { kind: 'number', value: -1 }, nothing: text('x') };
    const { problems } = checkAnswers(everyKind, given, complete);
    expect(problems.map(({ itemId }) => itemId)).toEqual(['nothing', 'mood', 'walk']);
    expect(problems.map(({ words }) => words.cy)).toEqual([expect.stringContaining('ymgynghoriad'), expect.stringContaining('rhwng 1 a 5'), expect.stringContaining('rhwng 0 a 50')]);
  });

  it('about a place are rounded to some eleven metres and no finer', () => {
    const { answers } = checkAnswers(everyKind, { where: point(51.481234567, -3.179187654) }, complete);
    expect(answers).toEqual({ where: point(51.4812, -3.1792) });
  });

  it('in words are kept without what the database can’t keep', () => {
    const { answers } = checkAnswers(everyKind, { why: text(' a\u0000b\ud800c ') }, complete);
    expect(answers).toEqual({ why: text('ab\uFFFDc') });
  });
});

describe('a required item', () => {
  const required = { ...items.why, isRequired: true };

  it('needs an answer, and one of spaces is none', () => {
    expect(checkAnswers(asking(required), {}, complete).problems[0]?.words.en).toContain('needs an answer');
    expect(saidOf(required, text('  \n'))).toContain('needs an answer');
  });

  it('may be blank where it can’t be asked again (G7: on paper), and what is there is checked all the same', () => {
    expect(checkAnswers(asking(required), {}, { complete: false }).problems).toEqual([]);
    const wrong = checkAnswers(asking(items.budget), { budget: budget({ trees: 100 }) }, { complete: false });
    expect(wrong.problems[0]?.words.en).toContain('£900 of the £1,000 is left');
  });

  it('of statements is not asked for in the form', () => {
    expect(checkAnswers(asking({ ...items.round, isRequired: true }), {}, complete).problems).toEqual([]);
  });
});

describe('an item with a condition', () => {
  const onlyIf = { itemId: 'visits', optionIds: ['yes'] };
  const often = { ...items.mood, isRequired: true, onlyIf };
  const below = { ...items.why, isRequired: true, onlyIf: { itemId: 'reasons', optionIds: ['walking'] } };
  const chain = asking(items.visits, { ...items.reasons, onlyIf }, often, below);
  const visits = (optionId: string): Answered => ({ kind: 'one-choice', optionId });

  it('is required only of those it is asked of', () => {
    expect(checkAnswers(chain, { visits: visits('no') }, complete).problems).toEqual([]);
    expect(checkAnswers(chain, { visits: visits('yes') }, complete).problems.map(({ itemId }) => itemId)).toEqual(['mood']);
  });

  it('drops what was said before the mind was changed, down the chain, with a note', () => {
    const given: Answers = { visits: visits('no'), reasons: { kind: 'several-choices', optionIds: ['walking'] }, mood: { kind: 'scale', value: 3 }, why: text('Shade') };
    const { answers, problems, dropped } = checkAnswers(chain, given, complete);
    expect({ answers, problems }).toEqual({ answers: { visits: visits('no') }, problems: [] });
    expect(dropped.map(({ itemId, words }) => [itemId, words.en])).toEqual(['reasons', 'mood', 'why'].map((id) => [id, expect.stringContaining('left out')]));
  });

  it('is asked when one of several chosen things is named', () => {
    const given: Answers = { visits: visits('yes'), mood: { kind: 'scale', value: 3 }, reasons: { kind: 'several-choices', optionIds: ['playing', 'walking'] } };
    expect(checkAnswers(chain, given, complete).problems.map(({ itemId }) => itemId)).toEqual(['why']);
  });
});

describe('a reference', () => {
  it('can be read out and is not given twice', () => {
    const given = Array.from({ length: 500 }, newReference);
    for (const reference of given) expect(reference).toMatch(/^FM-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(given).size).toBe(500);
  });
});
