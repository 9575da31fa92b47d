import { graphql } from '../../../graphql/document.js';

export const OutcomeToldFragment = graphql(`
  fragment OutcomeTold on OutcomeVersion {
    number
    weAsked {
      ...LocalMarkdownParts
    }
    youSaid {
      ...LocalMarkdownParts
    }
    weDid {
      ...LocalMarkdownParts
    }
    themes {
      themeId
      name {
        ...LocalTextParts
      }
      said
      agreed
      done
      why {
        ...LocalMarkdownParts
      }
    }
    levelKept
    keptBecause {
      ...LocalMarkdownParts
    }
    whyChanged {
      ...LocalTextParts
    }
    publishedAt
  }
`);

/** What people said, with some of their words. */
export const ThemesFoundFragment = graphql(`
  fragment ThemeFound on Theme {
    id
    name {
      ...LocalTextParts
    }
    description {
      ...LocalMarkdownParts
    }
    said
    citedBy {
      ...CitedIn
    }
    agreed
    saidByWard {
      ...ThemeGroupParts
    }
    saidByAge {
      ...ThemeGroupParts
    }
    quotes {
      id
      text
      language
    }
  }
`);

export const ThemeGroupFragment = graphql(`
  fragment ThemeGroupParts on ThemeGroup {
    key
    label {
      ...LocalTextParts
    }
    size
    said
  }
`);

export const PublishOutcomeDocument = graphql(`
  mutation PublishOutcome($input: PublishOutcomeInput!) {
    publishOutcome(input: $input) {
      __typename
      ... on Consultation {
        id
      }
      ...Refusal
    }
  }
`);

export const ReviseOutcomeDocument = graphql(`
  mutation ReviseOutcome($input: ReviseOutcomeInput!) {
    reviseOutcome(input: $input) {
      __typename
      ... on Consultation {
        id
      }
      ...Refusal
    }
  }
`);
