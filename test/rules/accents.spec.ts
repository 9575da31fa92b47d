import { describe, expect, test } from '@jest/globals';
import { contrast, leastContrast, LEAST_CONTRAST, readable, tonesOf } from '../../src/identity/accents/index.js';

describe('the colour of a council', () => {
  test('contrast is reckoned as WCAG reckons it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
  });

  test.each(['#2b5478', '#92421f', '#4a5f1d', '#74336f', '#765300', '#000000', '#7a0019'])('%s can be read, light and dark', (colour) => {
    expect(leastContrast(colour)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(readable(colour)).toBe(colour);
  });

  test.each(['#ffd400', '#8fb3a0', '#ffffff', '#e9a36b'])('%s can’t, and the colour offered instead can', (colour) => {
    expect(leastContrast(colour)).toBeLessThan(LEAST_CONTRAST);
    expect(leastContrast(readable(colour))).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('where it is dark the colour is lighter, and can be read there', () => {
    const { light, dark } = tonesOf('#2b5478');
    expect(light.accent).toBe('#2b5478');
    for (const ground of ['#1a1714', '#24201c', '#2d2823', dark.soft]) expect(contrast(dark.accent, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});
