import { graphql } from '../../graphql/document.js';

export const ConcernCardFragment = graphql(`
  fragment ConcernCard on Concern {
    id
    state
    words
    isDangerNow
    raisedAt
    acknowledgeBy
    passedOnAt
    isHeld
  }
`);

export const ConcernFragment = graphql(`
  fragment ConcernParts on Concern {
    ...ConcernCard
    version
    raisedByName
    acknowledgedAt
    closedAt
    holdEndedAt
    hasGone
    viewerSeesSubject
    about {
      ...Person
    }
    acknowledgedBy {
      ...Person
    }
    evidence {
      html
      authorName
      context
      path
      sealedAt
    }
    file {
      kind
      words
      body
      reference
      at
      by {
        ...Person
      }
    }
  }
`);

export const ConcernLiveDocument = graphql(`
  subscription ConcernLive($id: ID!) {
    concern(id: $id) {
      ...ConcernParts
    }
  }
`);

export const ConcernsLiveDocument = graphql(`
  subscription ConcernsLive {
    concerns(first: 50) {
      nodes {
        ...ConcernCard
      }
    }
  }
`);
