import { graphql } from '../../../../graphql/document.js';

export const OwnSubmissionDocument = graphql(`
  query OwnSubmission($consultationId: ID!, $key: String!) {
    submissionByKey(consultationId: $consultationId, key: $key) {
      ...Submitted
    }
  }
`);

export const TakeBackSubmissionDocument = graphql(`
  mutation TakeBackSubmission($input: TakeBackSubmissionInput!) {
    takeBackSubmission(input: $input) {
      __typename
      ... on Submission {
        ...Submitted
      }
      ...Refusal
    }
  }
`);
