import { graphql } from '../../../graphql/document.js';

export const ReadingThemeFragment = graphql(`
  fragment ReadingTheme on Theme {
    id
    version
    name {
      ...LocalTextParts
      translations {
        language
        text
      }
    }
    said
    agreed
    statements {
      id
    }
    quotes {
      id
      text
      language
    }
  }
`);

export const ReadingFragment = graphql(`
  fragment ReadingState on Reading {
    unread
    untagged
    themes {
      ...ReadingTheme
    }
  }
`);

export const WrittenFragment = graphql(`
  fragment Written on WrittenAnswer {
    id
    itemId
    text
    language
    mayBeQuoted
    readAt
    claimedBy {
      id
      displayName
    }
    themes {
      id
      name {
        ...LocalTextParts
      }
    }
  }
`);

export const ReadingLiveDocument = graphql(`
  subscription ReadingLive($id: ID!) {
    reading(consultationId: $id) {
      ...ReadingState
    }
  }
`);

export const ClaimNextAnswerDocument = graphql(`
  mutation ClaimNextAnswer($input: ClaimNextAnswerInput!) {
    claimNextAnswer(input: $input) {
      __typename
      ... on WrittenAnswer {
        ...Written
      }
      ...Refusal
    }
  }
`);

export const MarkAnswerReadDocument = graphql(`
  mutation MarkAnswerRead($input: MarkAnswerReadInput!) {
    markAnswerRead(input: $input) {
      __typename
      ... on WrittenAnswer {
        ...Written
      }
      ...Refusal
    }
  }
`);

export const TagAnswerDocument = graphql(`
  mutation TagAnswer($input: TagAnswerInput!) {
    tagAnswer(input: $input) {
      __typename
      ... on WrittenAnswer {
        ...Written
      }
      ...Refusal
    }
  }
`);

export const UntagAnswerDocument = graphql(`
  mutation UntagAnswer($input: TagAnswerInput!) {
    untagAnswer(input: $input) {
      __typename
      ... on WrittenAnswer {
        ...Written
      }
      ...Refusal
    }
  }
`);

export const AddThemeDocument = graphql(`
  mutation AddTheme($input: AddThemeInput!) {
    addTheme(input: $input) {
      __typename
      ... on Theme {
        ...ReadingTheme
      }
      ...Refusal
    }
  }
`);

export const RenameThemeDocument = graphql(`
  mutation RenameTheme($input: RenameThemeInput!) {
    renameTheme(input: $input) {
      __typename
      ... on Theme {
        ...ReadingTheme
      }
      ...Refusal
    }
  }
`);

export const MergeThemesDocument = graphql(`
  mutation MergeThemes($input: MergeThemesInput!) {
    mergeThemes(input: $input) {
      __typename
      ... on Theme {
        ...ReadingTheme
      }
      ...Refusal
    }
  }
`);

export const QuoteAnswerDocument = graphql(`
  mutation QuoteAnswer($input: QuoteAnswerInput!) {
    quoteAnswer(input: $input) {
      __typename
      ... on Theme {
        ...ReadingTheme
      }
      ...Refusal
    }
  }
`);

export const RemoveQuoteDocument = graphql(`
  mutation RemoveQuote($input: RemoveQuoteInput!) {
    removeQuote(input: $input) {
      __typename
      ... on Theme {
        ...ReadingTheme
      }
      ...Refusal
    }
  }
`);
