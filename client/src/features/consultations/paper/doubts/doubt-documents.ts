import { graphql } from '../../../../graphql/document.js';

export const DoubtPaperDocument = graphql(`
  mutation DoubtPaper($input: DoubtPaperSubmissionInput!) {
    doubtPaperSubmission(input: $input) {
      __typename
      ... on PaperSubmission {
        id
      }
      ...Refusal
    }
  }
`);

export const SettlePaperDoubtDocument = graphql(`
  mutation SettlePaperDoubt($input: SettlePaperDoubtInput!) {
    settlePaperDoubt(input: $input) {
      __typename
      ... on PaperSubmission {
        id
      }
      ...Refusal
    }
  }
`);
