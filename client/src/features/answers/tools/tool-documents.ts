import { graphql } from '../../../graphql/document.js';

/** What whoever is acting may do with an answer that is owed; the server says what that is. */
export const AnswerToolsFragmentDocument = graphql(`
  fragment AnswerTools on AnswerDue {
    id
    acknowledgedAt
    dueOn
    owedBy {
      id
    }
    viewerCanAnswer
    viewerCanAnswerToo
    viewerCanDraft
    viewerCanRevise
    viewerCanDelay
    viewerCanHandOver
  }
`);

export const AcknowledgeDocument = graphql(`
  mutation AcknowledgeAnswerDue($input: AcknowledgeAnswerDueInput!) {
    acknowledgeAnswerDue(input: $input) {
      __typename
      ... on AnswerDue {
        id
      }
      ...Refusal
    }
  }
`);

export const DelayAnswerDocument = graphql(`
  mutation DelayAnswer($input: DelayAnswerInput!) {
    delayAnswer(input: $input) {
      __typename
      ... on AnswerDue {
        id
      }
      ...Refusal
    }
  }
`);

export const HandOverAnswerDocument = graphql(`
  mutation HandOverAnswer($input: HandOverAnswerInput!) {
    handOverAnswer(input: $input) {
      __typename
      ... on AnswerDue {
        id
      }
      ...Refusal
    }
  }
`);

export const SendHoldingReplyDocument = graphql(`
  mutation SendHoldingReply($input: SendHoldingReplyInput!) {
    sendHoldingReply(input: $input) {
      __typename
      ... on AnswerDue {
        id
      }
      ...Refusal
    }
  }
`);

export const ColleaguesDocument = graphql(`
  query Colleagues($organisationId: ID!) {
    organisation(id: $organisationId) {
      id
      councillors {
        id
        displayName
      }
    }
  }
`);
