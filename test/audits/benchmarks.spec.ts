import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { resultOf } from '../../bench/support/result.mjs';
import { inRoot } from '../../scripts/support/paths.mjs';

const files = readdirSync(inRoot('bench')).filter((file) => file.endsWith('.mjs') && file !== 'run.mjs');
const described = [...readFileSync(inRoot('bench', 'README.md'), 'utf8').matchAll(/^\| ([\w-]+) \|.*\| ([≥≤]) ([\d.]+) \|$/gmu)];

const found = { measured: [30, 10, 20], limit: [40, 80, 20], unit: 'requests/s', rounds: 3, goal: { least: 0.5 }, size: { ideas: 10 }, seen: { slowest: 9 } };

describe('benchmarks', () => {
  it('are described with their goals, each of them and no other', () => {
    expect(described.map(([, name]) => `${name}.mjs`).sort()).toEqual([...files].sort());
  });

  it.each(described.map(([, name = '', sign = '', figure = '']) => ({ name, sign, figure })))('$name aims at what is said of it: $sign $figure', ({ name, sign, figure }) => {
    const [, bound, goal] = /goal: \{ (least|most): ([\d.]+) \}/.exec(readFileSync(inRoot('bench', `${name}.mjs`), 'utf8')) ?? [];
    expect([bound, Number(goal)]).toEqual([sign === '≥' ? 'least' : 'most', Number(figure)]);
  });

  it('end with a line that holds all that is needed to judge them', () => {
    expect(resultOf('votes', found)).toEqual({
      name: 'votes',
      measured: { median: 20, minimum: 10, maximum: 30, unit: 'requests/s' },
      limit: { median: 40, minimum: 20, maximum: 80, unit: 'requests/s' },
      ratio: 0.5,
      goal: { least: 0.5 },
      reached: true,
      rounds: 3,
      versions: { node: process.versions.node, postgres: expect.any(String), apollo: expect.any(String), nest: expect.any(String), cores: expect.any(Number) },
      size: { ideas: 10 },
      seen: { slowest: 9 },
    });
    expect(resultOf('page', { ...found, goal: { most: 0.4 } })).toMatchObject({ ratio: 0.5, reached: false });
    expect(resultOf('votes-hot', { ...found, holds: false })).toMatchObject({ ratio: 0.5, reached: false });
  });

  it('have a figure for each round', () => {
    expect(() => resultOf('votes', { ...found, limit: [40] })).toThrow('votes: 3 and 1 figures of 3 rounds');
  });
});
