import './area-map.js';
import type { MapPointProps } from './map-point-fields.js';
import { usePart } from './use-part.js';

/** A point on the ground. The map and its words are loaded where a point is asked for. */
export function MapPoint(props: MapPointProps) {
  const Fields = usePart(['map'], () => import('./map-point-fields.js'))?.MapPointFields;
  return Fields ? <Fields {...props} /> : null;
}
