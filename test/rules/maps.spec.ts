import { describe, expect, test } from '@jest/globals';
import { spread } from '../../client/src/features/ideas/map/spread.js';
import { boxIn, closerTo } from '../../client/src/pages/map-box.js';
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

describe('points on a map that would lie on one another', () => {
  const at = (...places: [number, number][]) => places.map(([x, y]) => ({ x, y }));
  const shownOf = (places: { x: number; y: number }[]) => spread(places, (place) => place, 3);

  test('stay where they are when they are far enough apart', () => {
    expect(shownOf(at([10, 10], [20, 10])).map((each) => each.at)).toEqual(at([10, 10], [20, 10]));
  });

  test('are moved aside so that none lies over another, each known by where it is', () => {
    const crowded = at([50, 50], [50, 50], [52, 50], [50, 53], [61, 50]);
    const shown = shownOf(crowded);
    expect(shown).toHaveLength(5);
    for (const [place, one] of shown.entries()) {
      expect('from' in one && crowded).toContainEqual('from' in one && one.from);
      for (const other of shown.slice(place + 1)) expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThanOrEqual(6);
    }
  });

  test('are counted where there are too many, and nobody is left out', () => {
    const [crowd, ...others] = shownOf([...at([90, 90]), ...Array.from({ length: 12 }, () => ({ x: 30, y: 30 }))]).sort((one) => ('items' in one ? -1 : 1));
    expect(crowd).toMatchObject({ at: { x: 30, y: 30 } });
    expect(crowd && 'items' in crowd && crowd.items).toHaveLength(12);
    expect(others).toHaveLength(1);
  });

  test('looking closer shows just their ground, and leads to the list where there is no closer', () => {
    const address = closerTo([harbour, hillside], new URLSearchParams('topic=PARKS'));
    const box = boxIn(new URL(address, 'http://here').searchParams);
    expect(address).toContain('topic=PARKS');
    expect(box && isWithin(box, harbour) && isWithin(box, hillside)).toBe(true);
    const near = new URL(closerTo([harbour], new URLSearchParams()), 'http://here').searchParams;
    expect(closerTo([harbour], near)).toBe('#list');
    for (const nonsense of ['', '1,2,3', 'a,b,c,d', '3,0,1,2', '1,2,3,4,5', '-91,0,1,1']) expect(boxIn(new URLSearchParams({ box: nonsense }))).toBeUndefined();
  });
});
