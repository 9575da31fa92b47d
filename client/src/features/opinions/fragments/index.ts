import { graphql } from '../../../graphql/document.js';

export const RoundFragment = graphql(`
  fragment RoundParts on StatementRound {
    ...PublicRound
    viewerCanSuggest
    viewerCanTakeStance
    ...NextStatement
    statements(first: 20) {
      nodes {
        id
        viewerStance
      }
    }
    withheld(first: 20) {
      nodes {
        ...StatementParts
      }
    }
  }
`);

/** What is the same for everybody, and so what is followed live. */
export const PublicRoundFragment = graphql(`
  fragment PublicRound on StatementRound {
    id
    version
    isOpen
    totals {
      statements
      participants
      stances
    }
    statements(first: 20) {
      nodes {
        ...StatementParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const StatementFragment = graphql(`
  fragment StatementParts on Statement {
    id
    text
    language
    state
    counts {
      agree
      disagree
      pass
    }
  }
`);

/** What is put to this viewer next, and how far they are. */
export const NextStatementFragment = graphql(`
  fragment NextStatement on StatementRound {
    nextForViewer {
      id
      text
      language
    }
    viewerProgress {
      answered
      of
    }
  }
`);

export const RoundLiveDocument = graphql(`
  subscription RoundLive($id: ID!) {
    statementRound(id: $id) {
      ...PublicRound
    }
  }
`);

export const NextStatementDocument = graphql(`
  query NextStatement($id: ID!) {
    statementRound(id: $id) {
      ...NextStatement
    }
  }
`);

export const MoreStatementsDocument = graphql(`
  query MoreStatements($id: ID!, $after: String!) {
    statementRound(id: $id) {
      statements(first: 50, after: $after) {
        nodes {
          ...StatementParts
          viewerStance
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const TakeStanceDocument = graphql(`
  mutation TakeStance($input: TakeStanceInput!) {
    takeStance(input: $input) {
      __typename
      ... on Statement {
        ...StatementParts
        viewerStance
      }
      ...Refusal
    }
  }
`);

export const TakeBackStanceDocument = graphql(`
  mutation TakeBackStance($input: TakeBackStanceInput!) {
    takeBackStance(input: $input) {
      __typename
      ... on Statement {
        ...StatementParts
        viewerStance
      }
      ...Refusal
    }
  }
`);

export const SuggestStatementDocument = graphql(`
  mutation SuggestStatement($input: SuggestStatementInput!) {
    suggestStatement(input: $input) {
      __typename
      ... on Statement {
        id
        state
      }
      ...Refusal
    }
  }
`);
