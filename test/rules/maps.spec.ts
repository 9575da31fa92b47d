import { describe, expect, test } from '@jest/globals';
import { frameOf, isWithin, middleOf, nearestTo, scaleBar } from '../../client/src/ui/map-frame.js';

const county = { south: 51.82, west: -3.2, north: 51.91, east: -3.05 };
const harbour = { name: 'Harbour', latitude: 51.842, longitude: -3.168 };
const hillside = { name: 'Hillside', latitude: 51.893, longitude: -3.081 };

describe('a map of an organisation’s own land', () => {
  test('a point that is pressed is the point that is drawn, near and far', () => {
    for (const closer of [1, 2, 16]) {
      const frame = frameOf(county, closer, hillside);
      const { x, y } = frame.at(harbour);
      const again = frame.spotAt(x, y);
      expect(again.latitude).toBeCloseTo(harbour.latitude, 8);
      expect(again.longitude).toBeCloseTo(harbour.longitude, 8);
    }
  });

  test('all of the land is in the picture, north above south and west left of east', () => {
    for (const extent of [county, { south: 50, west: -5, north: 50.01, east: -4 }, { south: 50, west: -5, north: 52, east: -4.9 }]) {
      const frame = frameOf(extent);
      const [upper, lower] = [frame.at({ latitude: extent.north, longitude: extent.west }), frame.at({ latitude: extent.south, longitude: extent.east })];
      expect(upper.x).toBeGreaterThan(0);
      expect(upper.y).toBeGreaterThan(0);
      expect(lower.x).toBeLessThan(frame.width);
      expect(lower.y).toBeLessThan(frame.height);
      expect(upper.x).toBeLessThan(lower.x);
      expect(upper.y).toBeLessThan(lower.y);
    }
  });

  test('looking closer keeps what is looked at in the middle', () => {
    const frame = frameOf(county, 8, harbour);
    expect(frame.at(harbour)).toEqual({ x: frame.width / 2, y: frame.height / 2 });
    expect(frame.metresWide).toBeCloseTo(frameOf(county).metresWide / 8, 6);
  });

  test('the scale is a round length that fits', () => {
    const frame = frameOf(county);
    const { metres, length } = scaleBar(frame);
    expect(metres).toBe(2000);
    expect(length).toBeLessThanOrEqual(frame.width / 4);
    expect(scaleBar(frameOf(county, 16)).metres).toBe(100);
  });

  test('a place is named after the nearest ward, and known to be outside', () => {
    expect(nearestTo({ latitude: 51.85, longitude: -3.16 }, [hillside, harbour])?.name).toBe('Harbour');
    expect(nearestTo(middleOf(county), [])).toBeUndefined();
    expect(isWithin(county, harbour)).toBe(true);
    expect(isWithin(county, { latitude: 51.4, longitude: -3.17 })).toBe(false);
  });
});
