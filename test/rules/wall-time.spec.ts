import { describe, expect, test } from '@jest/globals';
import { distance, instantOf, wallTime } from '../../client/src/text/moments.js';

describe('moments as the clock of the place shows them', () => {
  test('G6: the last minute of a day is that of the place, in summer and in winter', () => {
    expect(instantOf('2026-07-01', '23:59')).toBe('2026-07-01T22:59:00.000Z');
    expect(instantOf('2026-12-01', '23:59')).toBe('2026-12-01T23:59:00.000Z');
    expect(wallTime('2026-07-01T22:59:00Z')).toMatchObject({ year: 2026, month: 6, day: 1, time: '23:59' });
  });

  test('a day without a time has no zone', () => {
    expect(wallTime('2026-12-01')).toMatchObject({ day: 1, month: 11, weekday: 2 });
  });

  test('distances count calendar days, and hours only within one', () => {
    const now = '2026-12-01T22:00:00Z';
    expect(distance('2026-12-03', now)).toEqual({ unit: 'days', count: 2, past: false });
    expect(distance('2026-12-01T20:30:00Z', now)).toEqual({ unit: 'hours', count: 1, past: true });
    expect(distance('2026-12-01T22:00:30Z', now)).toEqual({ unit: 'minutes', count: 0, past: false });
  });
});
