import { createContext, useContext } from 'react';
import { graphql } from '../../../graphql/document.js';
import type { DecidingCouncilFragment, GroundPartsFragment, TopicPartsFragment } from '../../../graphql/generated/graphql.js';
import '../topic-fragment.js';

/** What a decision can name: the wards, bodies and people of its council. */
export const CouncilFragment = graphql(`
  fragment DecidingCouncil on Organisation {
    id
    languages
    preElectionPeriods {
      id
      isNow
    }
    name {
      ...LocalTextParts
    }
    wards {
      id
      name {
        ...LocalTextParts
      }
    }
    councillors {
      id
      displayName
    }
    bodies {
      id
      name {
        ...LocalTextParts
      }
      members {
        member {
          id
          displayName
        }
        isMemberNow
        fromDay
        untilDay
      }
    }
  }
`);

export const GroundFragment = graphql(`
  fragment GroundParts on WithholdingGround {
    code
    provision
    words {
      ...LocalTextParts
    }
  }
`);

export interface Council extends DecidingCouncilFragment {
  /** On which grounds in law it may keep something from the public. */
  grounds: readonly GroundPartsFragment[];
  /** What a decision can be about. */
  topics: readonly TopicPartsFragment[];
}

const CouncilContext = createContext<Council | undefined>(undefined);

export const CouncilProvider = CouncilContext.Provider;

export function useCouncil(): Council {
  const council = useContext(CouncilContext);
  if (!council) throw new Error('A decision is written for a council');
  return council;
}
