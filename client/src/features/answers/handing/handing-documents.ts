import { graphql } from '../../../graphql/document.js';

export const HandOverThemeDocument = graphql(`
  mutation HandOverTheme($input: HandOverThemeInput!) {
    handOverTheme(input: $input) {
      __typename
      ... on AnswerDue {
        id
      }
      ...Refusal
    }
  }
`);

export const HandOverThreadDocument = graphql(`
  mutation HandOverThread($input: HandOverThreadInput!) {
    handOverThread(input: $input) {
      __typename
      ... on YouthThread {
        id
      }
      ...Refusal
    }
  }
`);

export const CouncilsToAskDocument = graphql(`
  query CouncilsToAsk {
    place {
      organisations {
        id
        kind
        languages
        name {
          ...LocalTextParts
        }
      }
    }
  }
`);
