import { graphql } from '../../../../graphql/document.js';

export const StatementsToSortDocument = graphql(`
  query StatementsToSort($id: ID!, $after: String) {
    consultation(id: $id) {
      round {
        isOpen
        statements(first: 50, after: $after) {
          nodes {
            id
            text
            language
            counts {
              agree
              disagree
              pass
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

export const TagStatementDocument = graphql(`
  mutation TagStatement($input: TagStatementInput!) {
    tagStatement(input: $input) {
      __typename
      ... on Theme {
        ...ReadingTheme
      }
      ...Refusal
    }
  }
`);

export const UntagStatementDocument = graphql(`
  mutation UntagStatement($input: TagStatementInput!) {
    untagStatement(input: $input) {
      __typename
      ... on Theme {
        ...ReadingTheme
      }
      ...Refusal
    }
  }
`);
