import type { ProblemText, Texts } from '../../platform/index.js';

const listed = (names: readonly Texts[], language: 'en' | 'cy'): string => names.map((name) => name[language] ?? name.en ?? name.cy ?? '').join(', ');

/** Why a file of shapes can't be used. */
export const words = {
  noShapes: {
    en: 'This isn’t a GeoJSON file with the outlines of wards. Choose a FeatureCollection of polygons.',
    cy: 'Nid ffeil GeoJSON ag amlinellau wardiau yw hon. Dewiswch FeatureCollection o bolygonau.',
  },
  noDegrees: {
    en: 'The points in this file aren’t degrees. Save it with the coordinates WGS 84 (EPSG:4326) instead of the National Grid.',
    cy: 'Nid graddau yw’r pwyntiau yn y ffeil hon. Cadwch hi gyda chyfesurynnau WGS 84 (EPSG:4326) yn lle’r Grid Cenedlaethol.',
  },
  missing: (wards: readonly Texts[], names: readonly string[]): ProblemText => ({
    en: `These wards aren’t in the file by their names here: ${listed(wards, 'en')}. Names in the file are, for example: ${names.join(', ') || 'none'}.`,
    cy: `Nid yw’r wardiau hyn yn y ffeil wrth eu henwau yma: ${listed(wards, 'cy')}. Enwau yn y ffeil yw, er enghraifft: ${names.join(', ') || 'dim'}.`,
  }),
} as const;
