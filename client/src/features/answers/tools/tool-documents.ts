import { graphql } from '../../../graphql/document.js';

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
