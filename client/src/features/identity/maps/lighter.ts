interface Shapes {
  features?: { properties?: Record<string, unknown> | null; geometry?: { type?: string; coordinates?: unknown } | null }[];
}

/** Four places after the point are some ten metres: enough for a map on which people point at places. */
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

/** The same shapes with no more detail than is used, so that a file as councils publish them fits into a request. */
export function lighter(text: string): string {
  const { features, ...rest } = JSON.parse(text) as Shapes;
  if (!features) return text;
  return JSON.stringify({
    ...rest,
    features: features.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties: Object.fromEntries(Object.entries(properties ?? {}).filter(([, value]) => typeof value === 'string')),
      geometry: geometry && { type: geometry.type, coordinates: lighterIn(geometry.coordinates) },
    })),
  });
}

function lighterIn(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  if (typeof coordinates[0] === 'number') return coordinates.slice(0, 2).map(Number).map(rounded);
  const parts = coordinates.map(lighterIn);
  const isRing = parts.length > 4 && parts.every((part) => Array.isArray(part) && typeof part[0] === 'number');
  const thinned = isRing ? parts.filter((part, place) => place === 0 || place === parts.length - 1 || String(part) !== String(parts[place - 1])) : parts;
  return isRing && thinned.length < 4 ? parts : thinned;
}
