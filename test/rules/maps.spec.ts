import { describe, expect, test } from '@jest/globals';
import { spread } from '../../client/src/features/ideas/map/spread.js';
import { lighter } from '../../client/src/features/identity/maps/lighter.js';
import { boxIn, closerTo } from '../../client/src/pages/map-box.js';
import { frameOf, isWithin, middleOf, nearestTo, scaleBar } from '../../client/src/ui/map-frame.js';
import { mayDraw } from '../../src/identity/maps/map.access.js';
import { readShapes } from '../../src/identity/maps/read-shapes.js';
import { aViewer } from '../support/viewers.js';

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

describe('a map from the outlines of wards', () => {
  const wards = [
    { id: 'harbour', name: { en: 'Harbour', cy: 'Yr Harbwr' } },
    { id: 'hill', name: { en: 'Hillside', cy: 'Llethr y Bryn' } },
  ];
  const square = (west: number, south: number) => [[west, south], [west + 0.1, south], [west + 0.1, south + 0.1], [west, south + 0.1], [west, south]];
  /** Like a horseshoe, whose middle isn't on it. */
  const bent = [[0, 0], [3, 0], [3, 1], [1, 1], [1, 2], [3, 2], [3, 3], [0, 3], [0, 0]];
  const shape = (name: string, coordinates: unknown, type = 'Polygon') => ({ type: 'Feature', properties: { CODE: 'W05', NAME: name }, geometry: { type, coordinates } });
  const file = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });
  const read = (text: string) => readShapes(text, wards);

  test('finds each ward by its name in either language, with or without “Ward”, and passes over what is no ward of the council', () => {
    const shapes = read(file(shape('HARBOUR WARD', [square(-3.2, 51.8)]), shape('Llethr y Bryn', [[square(-3, 51.9)], [square(-2.9, 52.2)]], 'MultiPolygon'), shape('Elsewhere', [square(5, 5)])));
    expect(shapes).toMatchObject({ area: { south: 51.8, west: -3.2, north: expect.closeTo(52.3) }, passedOver: ['Elsewhere'] });
    expect('wards' in shapes && shapes.wards.map(({ wardId }) => wardId)).toEqual(['harbour', 'hill']);
    expect('wards' in shapes && shapes.wards[0]?.latitude).toBeCloseTo(51.85);
    expect('wards' in shapes && shapes.wards[0]?.longitude).toBeCloseTo(-3.15);
  });

  test('puts the middle of a bent ward on the ward', () => {
    const shapes = read(file(shape('Harbour', [bent]), shape('Hillside', [square(4, 4)])));
    expect('wards' in shapes && shapes.wards[0]?.longitude).toBeCloseTo(0.5);
  });

  test.each([
    ['no file', 'no JSON {', 'GeoJSON'],
    ['no shapes', file({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } }), 'GeoJSON'],
    ['points of the National Grid', file(shape('Harbour', [[[321000, 210000], [322000, 210000], [322000, 211000], [321000, 210000]]])), 'WGS 84'],
    ['a ward missing', file(shape('Harbour', [square(1, 1)])), 'Hillside. Names in the file are, for example: Harbour, W05.'],
    ['land without extent', file(shape('Harbour', [[[1, 1], [1, 1], [1, 1], [1, 1]]]), shape('Hillside', [[[1, 1], [1, 1], [1, 1], [1, 1]]])), 'GeoJSON'],
  ])('says what is wrong with %s, in both languages', (_what, text, said) => {
    const refused = read(text);
    expect('en' in refused && refused.en).toContain(said);
    expect('cy' in refused && refused.cy.length).toBeGreaterThan(20);
  });

  test('is sent with no more detail than is used, and is the same map', () => {
    const precise = file(shape('Harbour', [[[-3.123456789, 51.8, 12], [-3.12346, 51.80000001, 12], [-3.02, 51.8, 12], [-3.02, 51.9, 12], [-3.123456789, 51.8, 12]]]), shape('Hillside', [square(-3, 51.9)]));
    const light = lighter(precise);
    expect(light.length).toBeLessThan(precise.length);
    expect(light).toContain('[[-3.1235,51.8],[-3.02,51.8],[-3.02,51.9],[-3.1235,51.8]]');
    expect(read(light)).toMatchObject({ area: { west: -3.1235, south: 51.8 } });
  });

  test('is drawn by that council’s clerk or an administrator, at work', () => {
    const at = (role: 'clerk' | 'administrator' | 'officer', organisationId: string) => aViewer({ kind: 'professional', organisationId }, [{ role, organisationId, wardId: null }]);
    expect([at('clerk', 'ours'), at('administrator', 'any'), at('clerk', 'theirs'), at('officer', 'ours')].map((viewer) => mayDraw(viewer, 'ours'))).toEqual([true, true, false, false]);
  });
});
