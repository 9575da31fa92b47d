import { z } from 'zod';
import type { ProblemText, Texts } from '../../platform/index.js';
import type { Area, WardMiddle } from './draw-map.js';
import { areaOf, middleOf, type Ring } from './shape.js';
import { words } from './shapes.words.js';

export interface WardNamed {
  readonly id: string;
  readonly name: Texts;
}

export interface ShapesRead {
  readonly area: Area;
  readonly wards: readonly WardMiddle[];
  /** What the file holds besides, by whatever it is called there. */
  readonly passedOver: readonly string[];
}

const corner = z.tuple([z.number(), z.number()]).rest(z.number()).transform(([x, y]) => [x, y] as const);
const polygon = z.array(z.array(corner).min(4)).min(1);
const shapesFile = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        properties: z.record(z.string(), z.unknown()).nullish(),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: polygon }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
        ]),
      }),
    )
    .min(1)
    .max(1_000),
});

/** A file of the whole county names a hundred others. */
const MOST_NAMED = 50;

type Feature = z.infer<typeof shapesFile>['features'][number];

/** The wards of a council from a GeoJSON file, or why it can't be used. Every ward is there, under its own name in one of its languages. */
export function readShapes(text: string, wards: readonly WardNamed[]): ShapesRead | ProblemText {
  const file = shapesFile.safeParse(jsonIn(text));
  if (!file.success) return words.noShapes;
  const { features } = file.data;
  if (!features.flatMap(outlines).every((ring) => ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90))) return words.noDegrees;
  const found = wards.map((ward) => ({ ward, rings: features.filter((feature) => isOf(feature, ward)).flatMap(outlines) }));
  const missing = found.filter(({ rings }) => rings.length === 0);
  if (missing.length > 0) return words.missing(missing.map(({ ward }) => ward.name), features.slice(0, 3).flatMap(namesOf).slice(0, 6));
  const area = areaOf(found.flatMap(({ rings }) => rings));
  if (area.south >= area.north || area.west >= area.east) return words.noShapes;
  return {
    area,
    wards: found.map(({ ward, rings }) => ({ wardId: ward.id, ...middleOf(rings) })),
    passedOver: features.filter((feature) => !wards.some((ward) => isOf(feature, ward))).map((feature) => namesOf(feature)[0] ?? '?').slice(0, MOST_NAMED),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The outer lines: holes take nothing from where a ward is. */
const outlines = ({ geometry }: Feature): Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.slice(0, 1) : geometry.coordinates.flatMap((part) => part.slice(0, 1));

/** Whatever is written there, with what looks like a code last. */
function namesOf({ properties }: Feature): string[] {
  const written = Object.values(properties ?? {}).filter((value): value is string => typeof value === 'string' && /\p{L}/u.test(value));
  return written.toSorted((one, other) => Number(/\d/.test(one)) - Number(/\d/.test(other)));
}

/** Whatever its property is called. Files say "Riverside Ward" or "Riverside ED" where people say "Riverside". */
function isOf(feature: Feature, { name }: WardNamed): boolean {
  const own = Object.values(name).map(folded);
  return namesOf(feature).some((each) => own.includes(folded(each)));
}

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+(ward|ed|electoral division|division)$|^ward\s+/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
