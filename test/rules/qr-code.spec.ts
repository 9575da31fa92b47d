import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { qrCode } from '../../client/src/ui/qr-code.js';

const drawn = (text: string): string[] => qrCode(text).map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));

describe('a QR code', () => {
  it('has its three finders, its timing lines and the size of its version', () => {
    const rows = drawn('https://folkmoot.example.org/youth/join?code=AFHJ3-KMQR7');
    expect([rows.length, rows.every((row) => row.length === 33)]).toEqual([33, true]);
    for (const row of [rows.slice(0, 7).map((each) => each.slice(0, 7)), rows.slice(0, 7).map((each) => each.slice(-7)), rows.slice(-7).map((each) => each.slice(0, 7))]) {
      expect(row).toEqual(['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']);
    }
    expect(rows[6]?.slice(8, 25)).toBe('#.#.#.#.#.#.#.#.#');
  });

  // Each was compared, module by module, with what an independent encoder draws with the same mask.
  it.each([
    ['a', 'c4315a3129973d42'],
    ['https://folkmoot.example.org/youth/join?code=AFHJ3-KMQR7', 'd0172ca4304a9325'],
    ['q'.repeat(120), '8be74e5d528da753'],
    ['q'.repeat(210), '5d1c4102b17ea130'],
  ])('of %s is as it was proved', (text, proved) => {
    expect(createHash('sha256').update(drawn(text).join('\n')).digest('hex').slice(0, 16)).toBe(proved);
  });

  it('refuses what is too long', () => {
    expect(() => qrCode('x'.repeat(300))).toThrow(RangeError);
  });
});
