import { describe, expect, test } from '@jest/globals';
import { distance, instantOf, wallTime } from '../../client/src/text/moments.js';

describe('moments as the clock of the place shows them', () => {
  test('G6: the last minute of a day is that of the place, in summer and in winter', () => {
    expect(instantOf('2026-07-01', '23:59')).toBe('2026-07-01T22:59:00.000Z');
    expect(instantOf('2026-12-01', '23:59')).toBe('2026-12-01T23:59:00.000Z');
    expect(wallTime('2026-07-01T22:59:00Z')).toMatchObject({ year: 2026, month: 6, day: 1, time: '23:59' });
  });

  test.each([
    ['the minute before summer time begins', '2026-03-29', '00:59', '2026-03-29T00:59:00.000Z', '00:59'],
    ['an hour that no clock shows', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z', '02:30'],
    ['the first minute of summer time', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z', '02:00'],
    ['the minute before an hour is shown again', '2026-10-25', '00:59', '2026-10-24T23:59:00.000Z', '00:59'],
    ['an hour shown twice', '2026-10-25', '01:30', '2026-10-25T01:30:00.000Z', '01:30'],
    ['the hour after it', '2026-10-25', '02:00', '2026-10-25T02:00:00.000Z', '02:00'],
    ['the end of the day on which summer time ends', '2026-10-25', '23:59', '2026-10-25T23:59:00.000Z', '23:59'],
    ['the leap day', '2028-02-29', '23:59', '2028-02-29T23:59:00.000Z', '23:59'],
    ['the last minute of the year', '2026-12-31', '23:59', '2026-12-31T23:59:00.000Z', '23:59'],
  ])('G6: %s is one instant, and is shown as what it is', (_what, day, time, instant, shown) => {
    expect(instantOf(day, time)).toBe(instant);
    expect(wallTime(instant).time).toBe(shown);
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
