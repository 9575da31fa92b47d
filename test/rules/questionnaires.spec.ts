import { describe, expect, it } from '@jest/globals';
import { withNewIds } from '../../src/consultations/making/copy-consultation.js';
import { canComeOut } from '../../src/consultations/questionnaire/budget.rules.js';
import { itemsOf, questionnaireFindings, toPages, type Item } from '../../src/consultations/questionnaire/index.js';
import { asking, everyKind, items, options } from '../support/questionnaires.js';

const found = (...given: Item[]): Record<string, string> =>
  Object.fromEntries(questionnaireFindings(asking(...given)).map(({ path, words }) => [path.replace('pages.0.items.', ''), words.en]));

describe('a questionnaire', () => {
  it('with every kind of item in it can be put to people', () => expect(questionnaireFindings(everyKind)).toEqual([]));

  it.each<[string, Item[], Record<string, string>]>([
    ['an option without a label', [{ ...items.visits, options: [...options('yes'), { id: 'no', label: {} }] }], { '0.options.1.label': 'Page 1, item 1: the label of option 2 is missing.' }],
    ['two options that say the same', [{ ...items.visits, options: options('yes', 'yes') }], { '0.options.1.label': 'Page 1, item 1: this says the same as option 1.' }],
    ['a choice of one', [{ ...items.visits, options: options('yes') }], { '0.options': 'Page 1, item 1: give from 2 to 50 options.' }],
    ['more to choose than there is', [{ ...items.reasons, most: 4 }], { '0.most': 'Page 1, item 1: give a whole number from 1 to 3.' }],
    ['more places than options', [items.visits, { ...items.order, places: 4 }], { '1.places': 'Page 1, item 2: give a whole number from 1 to 3.' }],
    ['a scale that goes down', [{ ...items.mood, from: 5, to: 1 }], { '0.to': 'Page 1, item 1: the highest must be above the lowest, by 10 at most.' }],
    ['a number with its bounds turned round', [{ ...items.walk, least: 5, most: 5 }], { '0.most': 'Page 1, item 1: the most must be above the least.' }],
    ['a second statement round', [items.round, { ...items.round, id: 'again' }], { '1.kind': 'Page 1, item 2: there is a statement round already: one is all there can be.' }],
    ['a condition on what comes later', [{ ...items.why, onlyIf: { itemId: 'visits', optionIds: ['yes'] } }, items.visits], { '0.onlyIf': 'Page 1, item 1: the condition must point to a choice further up.' }],
    ['a condition on what is no choice', [items.mood, { ...items.why, onlyIf: { itemId: 'mood', optionIds: ['1'] } }], { '1.onlyIf': 'Page 1, item 2: the condition must point to a choice further up.' }],
    ['a condition on an option that isn’t there', [items.visits, { ...items.why, onlyIf: { itemId: 'visits', optionIds: ['perhaps'] } }], { '1.onlyIf': 'Page 1, item 2: the condition must name options that the choice has.' }],
    ['a statement too long to be read at a glance', [{ ...items.round, statements: [{ en: 'x'.repeat(301) }] }], { '0.statements.0': 'Page 1, item 1: statement 1 is longer than 300 characters.' }],
  ])('refuses %s, and says where', (_what, given, expected) => expect(found(...given)).toEqual(expected));

  it('is not endless', () => {
    const many = Array.from({ length: 101 }, (_, at) => ({ ...items.why, id: String(at) }));
    expect(questionnaireFindings(asking(...many)).map(({ words }) => words.en)).toEqual(['Ask no more than 100 things.']);
  });

  it('shows hostile words as the text they are (S6)', () => {
    const script = '<script>alert(1)</script>';
    const [page] = toPages(asking({ ...items.visits, question: { en: script }, help: { en: script }, options: [{ id: 'x', label: { en: script } }] }).map((one) => ({ ...one, id: id(1), items: one.items.map((item) => ({ ...item, id: id(2) })) })), 'en');
    expect(page?.items[0]?.question.text).toBe(script);
    expect(page?.items[0]?.help?.html).not.toContain('<script');
  });

  it('is copied with ids of its own, and conditions that point within the copy', () => {
    const copy = itemsOf(withNewIds(asking(items.visits, { ...items.why, onlyIf: { itemId: 'visits', optionIds: ['yes'] } })));
    const [visits, why] = copy;
    expect(visits?.id).not.toBe('visits');
    expect(why?.onlyIf).toEqual({ itemId: visits?.id, optionIds: [visits?.kind === 'one-choice' ? visits.options[0]?.id : null] });
    expect(copy.map(({ kind, question }) => ({ kind, question }))).toEqual([items.visits, items.why].map(({ kind, question }) => ({ kind, question })));
  });
});

const id = (number: number): string => `01890000-0000-7000-8000-00000000000${number}`;

describe('a budget', () => {
  const budget = (sum: number, ...given: [most: number, step: number][]): boolean =>
    canComeOut({ sum, options: given.map(([most, step], at) => ({ id: String(at), label: {}, consequence: {}, most, step })) });

  it.each([
    { what: 'steps that add up', sum: 1_000, options: [[600, 200], [400, 100]], comesOut: true },
    { what: 'too little in all', sum: 1_000, options: [[600, 200], [300, 100]], comesOut: false },
    { what: 'a sum between the steps', sum: 1_050, options: [[600, 200], [800, 100]], comesOut: false },
    { what: 'enough in all, but not in these steps', sum: 700, options: [[600, 300], [500, 500]], comesOut: false },
    { what: 'a most between two steps', sum: 1_000, options: [[999, 500], [999, 500]], comesOut: true },
    { what: 'a very large sum', sum: 2_000_000_000, options: [[2_000_000_000, 1]], comesOut: true },
  ] as { what: string; sum: number; options: [number, number][]; comesOut: boolean }[])('with $what: $comesOut', ({ sum, options: given, comesOut }) => expect(budget(sum, ...given)).toBe(comesOut));

  it('that can’t come out is refused', () => {
    expect(found({ ...items.budget, sum: 975 })).toEqual({ '0.sum': 'Page 1, item 1: £975 can’t come out: no amounts in these steps, up to the most of each option, add up to it.' });
  });
});
