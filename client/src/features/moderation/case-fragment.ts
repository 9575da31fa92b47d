import { graphql } from '../../graphql/document.js';

export const CaseFragment = graphql(`
  fragment CaseParts on Case {
    id
    version
    state
    reason
    subject {
      kind
      id
      html
      authorName
      path
      version
      history
      context
    }
    openedAt
    waitingMinutes
    claimedBy {
      ...Person
    }
    rules {
      id
      text {
        ...LocalTextParts
      }
    }
    decision {
      action
      words
    }
    reports {
      words
      reportedAt
    }
    viewerCanClaim
    viewerCanDecide
  }
`);

export const QueueLiveDocument = graphql(`
  subscription QueueLive {
    moderationQueue {
      nodes {
        ...CaseParts
      }
    }
  }
`);

export const ClaimCaseDocument = graphql(`
  mutation ClaimCase($input: ClaimCaseInput!) {
    claimCase(input: $input) {
      __typename
      ... on Case {
        ...CaseParts
      }
      ...Refusal
    }
  }
`);

export const DecideCaseDocument = graphql(`
  mutation DecideCase($input: DecideCaseInput!) {
    decideCase(input: $input) {
      __typename
      ... on Case {
        ...CaseParts
      }
      ...Refusal
    }
  }
`);
