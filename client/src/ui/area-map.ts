import { graphql } from '../graphql/document.js';

/** Where an organisation lies: for maps and for points on them. */
export const AreaMapFragment = graphql(`
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
