import { graphql } from '../graphql/document.js';
import type { AreaMapFragment } from '../graphql/generated/graphql.js';
import { usePart } from './use-later.js';

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

export interface MapPointProps {
  /** What the two fields of the form are called. */
  names: { latitude: string; longitude: string };
  /** Where the organisation lies; without it, the point comes from the device or as numbers. */
  map: AreaMapFragment | null | undefined;
  /** Of what the summary of errors leads to, where it isn't the first number. */
  id?: string | undefined;
  optional?: boolean;
}

/** A point on the ground. The map and its words are loaded where a point is asked for. */
export function MapPoint(props: MapPointProps) {
  const Fields = usePart(['map'], () => import('./map-point-fields.js'))?.MapPointFields;
  return Fields ? <Fields {...props} /> : null;
}
