import { graphql } from '../../../graphql/document.js';

export const StartYouthPollDocument = graphql(`
  mutation StartYouthPoll($input: StartYouthPollInput!) {
    startYouthPoll(input: $input) {
      __typename
      ... on YouthPoll {
        id
      }
      ...Refusal
    }
  }
`);

export const CloseYouthPollDocument = graphql(`
  mutation CloseYouthPoll($input: CloseYouthPollInput!) {
    closeYouthPoll(input: $input) {
      __typename
      ... on YouthPoll {
        id
      }
      ...Refusal
    }
  }
`);

export const InviteToThreadDocument = graphql(`
  mutation InviteToThread($input: InviteToThreadInput!) {
    inviteToThread(input: $input) {
      __typename
      ... on ThreadVisit {
        id
      }
      ...Refusal
    }
  }
`);

export const AskSummaryDocument = graphql(`
  mutation AskSummary($input: AskSummaryInput!) {
    askSummary(input: $input) {
      __typename
      ... on ThreadSummary {
        id
      }
      ...Refusal
    }
  }
`);

export const SettleSummaryDocument = graphql(`
  mutation SettleSummary($input: SettleSummaryInput!) {
    settleSummary(input: $input) {
      __typename
      ... on ThreadSummary {
        id
      }
      ...Refusal
    }
  }
`);

export const TellWhatChangedDocument = graphql(`
  mutation TellWhatChanged($input: TellWhatChangedInput!) {
    tellWhatChanged(input: $input) {
      __typename
      ... on ThreadChange {
        id
      }
      ...Refusal
    }
  }
`);

export const TellAskersWhatChangedDocument = graphql(`
  mutation TellAskersWhatChanged($input: TellAskersWhatChangedInput!) {
    tellAskersWhatChanged(input: $input) {
      __typename
      ... on ThreadChange {
        id
      }
      ...Refusal
    }
  }
`);

export const CloseThreadDocument = graphql(`
  mutation CloseThread($input: CloseThreadInput!) {
    closeThread(input: $input) {
      __typename
      ... on YouthThread {
        id
      }
      ...Refusal
    }
  }
`);
