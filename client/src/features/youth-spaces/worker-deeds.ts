import { graphql } from '../../graphql/document.js';

export const StartDutyDocument = graphql(`
  mutation StartDuty($input: StartDutyInput!) {
    startDuty(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const EndDutyDocument = graphql(`
  mutation EndDuty($input: EndDutyInput!) {
    endDuty(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const StartThreadDocument = graphql(`
  mutation StartThread($input: StartThreadInput!) {
    startThread(input: $input) {
      __typename
      ... on YouthThread {
        id
      }
      ...Refusal
    }
  }
`);
