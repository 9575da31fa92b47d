import { graphql } from '../graphql/document.js';
import type { ShellQuery } from '../graphql/generated/graphql.js';

/** What every page shows around itself: the place, and who is acting. */
export const ShellDocument = graphql(`
  query Shell {
    session {
      ...SessionParts
    }
    place {
      name {
        ...LocalTextParts
      }
    }
  }
`);

export type Shell = ShellQuery;
