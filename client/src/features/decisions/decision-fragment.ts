import { graphql } from '../../graphql/document.js';

/** What each version says, the one that stands and the earlier ones alike. */
export const DecisionWordsFragment = graphql(`
  fragment DecisionTexts on Decision {
    summary {
      ...LocalMarkdownParts
    }
    toDecide {
      ...LocalMarkdownParts
    }
    reasons {
      ...LocalMarkdownParts
    }
    whyKey {
      ...LocalTextParts
    }
    whyPreferred {
      ...LocalMarkdownParts
    }
    hasWithheldReasons
    interests {
      ...InterestParts
    }
    options {
      ...OptionParts
    }
    papers {
      ...PaperParts
    }
    decidesUntil
  }
`);

export const DecisionPageFragment = graphql(`
  fragment DecisionParts on Decision {
    ...DecisionCard
    ...DecisionTexts
    ...DecisionEnds
    isQuasiJudicial
    preElectionReason {
      ...LocalTextParts
    }
    councillor {
      ...Person
    }
    topics
    wards {
      id
      name {
        ...LocalTextParts
      }
    }
    exception {
      kind
      reasons {
        ...LocalTextParts
      }
      agreedBy
    }
    firstPublishedAt
    noticeAt
    openedAt
    carryingOutSince
    doneAt
    keptUntil
    daysInPublic
    cites {
      ...CiteParts
    }
    outcome {
      ...OutcomeParts
    }
    versions {
      number
      publishedAt
      reason {
        ...LocalTextParts
      }
      publishedBy {
        id
        displayName
      }
    }
  }
`);

export const DecisionLiveDocument = graphql(`
  subscription DecisionLive($id: ID!) {
    decision(id: $id) {
      ...DecisionParts
    }
  }
`);
