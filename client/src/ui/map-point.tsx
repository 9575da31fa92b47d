import { graphql } from '../graphql/document.js';
import type { MapPointProps } from './map-point-fields.js';
import { usePart } from './use-part.js';

export const AreaMapParts = graphql(`
  fragment AreaMap on AreaMap {
    south
    west
    north
    east
    wards {
      name {
        ...LocalTextParts
      }
      latitude
      longitude
    }
  }
`);

/** A point on the ground. The map and its words are loaded where a point is asked for. */
export function MapPoint(props: MapPointProps) {
  const Fields = usePart(['map'], () => import('./map-point-fields.js'))?.MapPointFields;
  return Fields ? <Fields {...props} /> : null;
}
