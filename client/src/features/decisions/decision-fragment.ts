import { graphql } from '../../graphql/document.js';

export const DecisionPageFragment = graphql(`
  fragment DecisionParts on Decision {
    ...DecisionCard
    summary {
      ...LocalMarkdownParts
    }
    toDecide {
      ...LocalMarkdownParts
    }
    reasons {
      ...LocalMarkdownParts
    }
    interests {
      ...InterestParts
    }
    councillor {
      ...Person
    }
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
    daysInPublic
    options {
      ...OptionParts
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
