import { graphql } from '../../graphql/document.js';

export const CaseFragment = graphql(`
  fragment CaseParts on Case {
    id
    version
    state
    reason
    scope
    because
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
      id
      displayName
    }
    moderators {
      id
      displayName
    }
    rules {
      id
      text {
        text
      }
    }
    phrases {
      action
      words {
        translations {
          language
          text
        }
      }
    }
    decision {
      action
      words
      pausedUntil
      by {
        id
        displayName
      }
    }
    appeal {
      state
      words
      canBeHeard
    }
    reports {
      words
      reportedAt
      rule {
        text {
          text
        }
      }
    }
    viewerCanClaim
    viewerCanDecide
  }
`);

export const QueueLiveDocument = graphql(`
  subscription QueueLive($filter: QueueFilter) {
    moderationQueue(filter: $filter, first: 50) {
      nodes {
        ...CaseParts
      }
    }
  }
`);

export const CaseLiveDocument = graphql(`
  subscription CaseLive($id: ID!) {
    case(id: $id) {
      ...CaseParts
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

export const ReleaseCaseDocument = graphql(`
  mutation ReleaseCase($input: ReleaseCaseInput!) {
    releaseCase(input: $input) {
      __typename
      ... on Case {
        ...CaseParts
      }
      ...Refusal
    }
  }
`);

export const HandOverCaseDocument = graphql(`
  mutation HandOverCase($input: HandOverCaseInput!) {
    handOverCase(input: $input) {
      __typename
      ... on Case {
        ...CaseParts
      }
      ...Refusal
    }
  }
`);

export const LookAgainDocument = graphql(`
  mutation LookAgain($input: LookAgainInput!) {
    lookAgain(input: $input) {
      __typename
      ... on Case {
        ...CaseParts
      }
      ...Refusal
    }
  }
`);

export const LiftPauseDocument = graphql(`
  mutation LiftPause($input: LiftPauseInput!) {
    liftPause(input: $input) {
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

export const DecideAppealDocument = graphql(`
  mutation DecideAppeal($input: DecideAppealInput!) {
    decideAppeal(input: $input) {
      __typename
      ... on Case {
        ...CaseParts
      }
      ...Refusal
    }
  }
`);
