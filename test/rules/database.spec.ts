import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readInstant } from '../../src/platform/database/instants.js';
import { statementName } from '../../src/platform/database/statement-name.js';

const general = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date | number;

describe('an instant read from the database', () => {
  it.each([
    ['2026-11-22 14:05:09+00', '2026-11-22T14:05:09.000Z'],
    ['2026-11-22 14:05:09.1+00', '2026-11-22T14:05:09.100Z'],
    ['2026-11-22 14:05:09.12+00', '2026-11-22T14:05:09.120Z'],
    ['2026-11-22 14:05:09.123+00', '2026-11-22T14:05:09.123Z'],
    ['2026-11-22 14:05:09.1239+00', '2026-11-22T14:05:09.123Z'],
    ['2026-11-22 14:05:09.12399+00', '2026-11-22T14:05:09.123Z'],
    ['2026-11-22 23:59:59.999999+00', '2026-11-22T23:59:59.999Z'],
    ['2024-02-29 00:00:00+00', '2024-02-29T00:00:00.000Z'],
    ['0100-01-01 00:00:00.5+00', '0100-01-01T00:00:00.500Z'],
    ['9999-12-31 23:59:59.000001+00', '9999-12-31T23:59:59.000Z'],
  ])('%s is %s', (written, instant) => {
    expect((readInstant(written) as Date).toISOString()).toBe(instant);
  });

  it.each(['2026-11-22 14:05:09.123456+01', '2026-11-22 14:05:09+05:30', '2026-11-22 14:05:09-08', '0099-01-01 00:00:00+00', '12026-11-22 14:05:09.5+00', '0044-03-15 12:00:00+00 BC', 'infinity', '-infinity'])(
    '%s, which is written in another way, is what it was',
    (written) => {
      expect(readInstant(written)).toEqual(general(written));
    },
  );

  it('is exact to each millisecond, which sums of parts of a second are not', () => {
    for (let millisecond = 0; millisecond < 1_000; millisecond++) {
      const fraction = String(millisecond).padStart(3, '0');
      expect((readInstant(`2026-11-22 14:05:09.${fraction}789+00`) as Date).getMilliseconds()).toBe(millisecond);
    }
  });

  it('is the same as the general parser reads, over 3,000 years', () => {
    for (let day = 0; day < 1_100_000; day += 997) {
      const written = new Date(Date.UTC(100, 0, 1) + day * 86_400_000 + day * 1_013).toISOString().replace('T', ' ').replace('Z', '+00');
      expect(readInstant(written)).toEqual(general(written));
    }
  });
});

describe('S4: prepared statements', () => {
  it('have one name each, and are no more than a connection can keep', () => {
    const first = statementName('select 1');
    expect(first).toMatch(/^[\w-]{27}$/);
    for (let number = 0; number < 2_000; number++) statementName(`select ${number} as number`);
    expect(statementName('select 1')).toBe(first);
    expect(statementName('select one too many')).toBeUndefined();
  });
});
