import { describe, expect, it } from '@jest/globals';
import { added, difference, type Counts } from '../../src/consultations/results/counts.js';
import { groupsOf } from '../../src/consultations/results/groups.js';
import { cellsOf, figuresOf } from '../../src/consultations/results/item-figures.js';
import { cellOf, middleOf } from '../../src/consultations/results/map-grid.js';
import { binOf, stepsInBin, valueOf } from '../../src/consultations/results/number-bins.js';
import { shownCells, shownGroups, type ShownCells, type Table } from '../../src/consultations/results/small-numbers.rules.js';
import { tallyOfSubmission } from '../../src/consultations/results/tally.js';
import { below, chance } from '../support/chance.js';
import { answersByChance, ITEM, itemOf, OPTION, QUESTIONNAIRE, respondentByChance, uuid } from '../support/answered.js';

const adult = { source: 'online', wardId: null, ageBand: 'adult' } as const;
const sum = (all: readonly Counts[]): Counts => all.reduce(added, {});

describe('counts', () => {
  it('come out the same whatever the order, and at nothing when all is taken back (V4)', () => {
    const next = chance(4);
    const tallies = Array.from({ length: 200 }, () => tallyOfSubmission(QUESTIONNAIRE, answersByChance(next), respondentByChance(next)));
    expect(sum(tallies)).toEqual(sum([...tallies].reverse()));
    expect(tallies.reduce(difference, sum(tallies))).toEqual({});
  });

  it('put everybody into answered, skipped or not asked, and exactly one of them', () => {
    const yes = { [ITEM.choice]: { kind: 'one-choice' as const, optionId: OPTION.yes } };
    const no = { [ITEM.choice]: { kind: 'one-choice' as const, optionId: OPTION.no } };
    const words = { [ITEM.onlyIf]: { kind: 'open-text' as const, text: 'Because' } };
    const counts = sum([yes, { ...yes, ...words }, no, {}].map((answers) => tallyOfSubmission(QUESTIONNAIRE, answers, adult)));
    expect(counts[ITEM.onlyIf]).toEqual({ answered: 1, skipped: 1, 'not-asked': 2 });
    expect(counts[ITEM.choice]).toEqual({ answered: 3, skipped: 1, [`option:${OPTION.yes}`]: 2, [`option:${OPTION.no}`]: 1 });
  });

  it('keep organisations apart from people, in every breakdown (W3)', () => {
    expect(groupsOf({ source: 'organisation', wardId: uuid(200), ageBand: null })).toEqual(['source:organisations']);
    expect(groupsOf({ source: 'paper', wardId: null, ageBand: null })).toEqual(['all', 'source:paper', 'ward:not-known', 'age:not-known']);
  });
});

describe('what an item came to', () => {
  const of = (kind: 'ranking' | 'scale' | 'number' | 'budget', answers: readonly object[]): ReturnType<typeof figuresOf> => {
    const item = itemOf(kind);
    const counts = sum(answers.map((answered) => tallyOfSubmission(QUESTIONNAIRE, { [item.id]: { kind, ...answered } as never }, adult)));
    return figuresOf(item, counts[item.id] ?? {});
  };

  it('gives a ranking as counts by place and as points: the first of three places gives three', () => {
    const { lines } = of('ranking', [{ optionIds: [uuid(40), uuid(41), uuid(42)] }, { optionIds: [uuid(41), uuid(40), uuid(42)] }]);
    expect(lines.map(({ places, mean, count }) => ({ places, mean, count }))).toEqual([
      { places: [1, 1, 0], mean: 2.5, count: 1 },
      { places: [1, 1, 0], mean: 2.5, count: 1 },
      { places: [0, 0, 2], mean: 1, count: 0 },
      { places: [0, 0, 0], mean: 0, count: 0 },
    ]);
  });

  it('gives the mean, the median and the ends of numbers and scales', () => {
    expect(of('scale', [1, 5, 5, 2].map((value) => ({ value })))).toMatchObject({ answered: 4, mean: 3.25, median: 3.5, least: 1, most: 5 });
    const hours = of('number', [0.1, 0.2, 23.9].map((value) => ({ value })));
    expect(hours).toMatchObject({ median: 0.2, least: 0.1, most: 23.9 });
    expect(hours.mean).toBeCloseTo(24.2 / 3, 10);
    expect(hours.lines.map(({ label, count }) => [label.en, count])).toMatchObject([['0–2.4', 2], ['2.5–4.9', 0], ...Array<unknown>(7).fill(expect.anything()), ['22.5–24', 1]]);
  });

  it('gives what money went where on average, and how many gave any', () => {
    const { lines } = of('budget', [{ amounts: { [uuid(70)]: 100, [uuid(71)]: 0 } }, { amounts: { [uuid(70)]: 40, [uuid(71)]: 60 } }]);
    expect(lines.map(({ mean, count }) => [mean, count])).toEqual([[70, 2], [30, 1], [0, 0]]);
  });

  it('keeps numbers that could be anything as a thousand bins', () => {
    const pounds = { least: 0, most: 1_000_000, decimals: 2 };
    expect(binOf(pounds, 1_000_000)).toBeLessThan(1_000);
    expect(valueOf(pounds, binOf(pounds, 500_000))).toBeGreaterThan(500_000 - stepsInBin(pounds) / 100);
    expect(binOf({ least: -1, most: 1, decimals: 1 }, 0.3)).toBe(13);
  });
});

describe('points on a map', () => {
  const METRES = 111_320;

  it('are kept as cells of a hundred metres or more', () => {
    for (const latitude of [50, 52.4, 55.9, 60.85]) {
      const { latitude: up, longitude: right } = middleOf(cellOf({ latitude, longitude: -3.2 }));
      const next = middleOf(cellOf({ latitude: latitude + 0.001, longitude: -3.2 + 0.002 }));
      expect((next.latitude - up) * METRES).toBeGreaterThanOrEqual(100);
      expect((next.longitude - right) * METRES * Math.cos((latitude * Math.PI) / 180)).toBeGreaterThanOrEqual(100);
    }
  });

  it('are none where somebody young put them (Y6)', () => {
    const point = { [ITEM.point]: { kind: 'map-point' as const, latitude: 52.4, longitude: -3.2, note: null } };
    const of = (ageBand: 'adult' | '16-17' | 'unknown'): unknown => cellsOf(tallyOfSubmission(QUESTIONNAIRE, point, { ...adult, ageBand })[ITEM.point] ?? {});
    expect(of('adult')).toEqual([{ latitude: 52.4005, longitude: -3.199, count: 1 }]);
    expect(of('16-17')).toEqual([]);
    expect(of('unknown')).toEqual([]);
  });
});

/** Every way to fill in what isn't told so that all sums come out, tried out one by one. */
function rangeOf(table: Table, groups: readonly boolean[], shown: ShownCells, row: number, column: number): { least: number; most: number } {
  const hidden = shown.flatMap((cells, r) => cells.flatMap((count, c) => (count === null ? [{ r, c }] : [])));
  const left = table.cells.map((cells, r) => cells.reduce((all, count, c) => all + (shown[r]?.[c] === null ? count : 0), 0));
  const room = table.sizes.map((size, c) => (groups[c] ? size - shown.reduce((all, cells) => all + (cells[c] ?? 0), 0) : Infinity));
  const range = { least: Infinity, most: -Infinity };
  const place = (at: number, chosen: number): void => {
    const cell = hidden[at];
    if (!cell) {
      if (left.some((amount) => amount !== 0) || (table.isDivision && room.some((amount) => Number.isFinite(amount) && amount !== 0))) return;
      Object.assign(range, { least: Math.min(range.least, chosen), most: Math.max(range.most, chosen) });
      return;
    }
    const { r, c } = cell;
    const bound = Math.min(left[r] ?? 0, table.isDivision ? (room[c] ?? 0) : groups[c] ? (table.sizes[c] ?? 0) : Infinity);
    for (let amount = 0; amount <= bound; amount++) {
      left[r] = (left[r] ?? 0) - amount;
      room[c] = (room[c] ?? 0) - amount;
      place(at + 1, r === row && c === column ? amount : chosen);
      left[r] += amount;
      room[c] += amount;
    }
  };
  place(0, -1);
  return range;
}

describe('small numbers', () => {
  it('of people are not told, nor what is left over where that would tell them (Y6)', () => {
    expect(shownGroups([20, 30, 40])).toEqual([true, true, true]);
    expect(shownGroups([20, 3, 40])).toEqual([false, false, true]);
    expect(shownGroups([1, 3, 40, 50])).toEqual([false, false, false, true]);
    expect(shownGroups([4, 4, 40])).toEqual([false, false, true].map((_, at) => at === 2));
    expect(shownGroups([3])).toEqual([false]);
  });

  it('are told where none is small', () => {
    const table = { cells: [[10, 20], [30, 5]], sizes: [40, 25], isDivision: true };
    expect(shownCells(table, [true, true])).toEqual(table.cells);
  });

  it('are never what the sums leave: nothing that isn’t told can be worked out to within five (Y6)', () => {
    const next = chance(11);
    let hidden = 0;
    for (let round = 0; round < 600; round++) {
      const isDivision = round % 2 === 0;
      const columns = 2 + below(next, 2);
      const cells = Array.from({ length: 2 + below(next, 2) }, () => Array.from({ length: columns }, () => below(next, 11)));
      const columnSums = cells[0]?.map((_, c) => cells.reduce((all, row) => all + (row[c] ?? 0), 0)) ?? [];
      const sizes = isDivision ? columnSums : columnSums.map((_, c) => Math.max(...cells.map((row) => row[c] ?? 0)) + below(next, 6));
      const table = { cells, sizes, isDivision };
      const groups = shownGroups(sizes);
      const shown = shownCells(table, groups);
      // Trying out more than five unknown at once takes too long.
      if ((shown?.flat().filter((count) => count === null).length ?? 0) > 5) continue;
      shown?.forEach((row, r) =>
        row.forEach((count, c) => {
          if (count !== null) return void expect(count).toBeGreaterThanOrEqual(5);
          hidden += 1;
          const { least, most } = rangeOf(table, groups, shown, r, c);
          const ofRow = (cells[r] ?? []).reduce((all, own) => all + own, 0);
          expect(most - least).toBeGreaterThanOrEqual(Math.min(5, ofRow));
        }),
      );
    }
    expect(hidden).toBeGreaterThan(200);
  });
});
