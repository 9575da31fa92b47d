import { graphql } from '../../graphql/document.js';

/** What everybody sees of an idea, and so what is followed live. */
export const PublicIdeaFragment = graphql(`
  fragment PublicIdea on Idea {
    ...IdeaCard
    body {
      html
      language
    }
    ward {
      id
      name {
        ...LocalTextParts
      }
    }
    author {
      ...Person
    }
    openedAt
    closesAt
    arguments {
      for {
        ...ArgumentParts
      }
      against {
        ...ArgumentParts
      }
    }
  }
`);

export const IdeaFragment = graphql(`
  fragment IdeaParts on Idea {
    ...PublicIdea
    ...OwnIdea
  }
`);

/** What is the viewer's own. */
export const OwnIdeaFragment = graphql(`
  fragment OwnIdea on Idea {
    viewerHasSupported
    viewerCanSupport
    viewerCanArgue
  }
`);

export const SupportIdeaDocument = graphql(`
  mutation SupportIdea($input: SupportIdeaInput!) {
    supportIdea(input: $input) {
      __typename
      ... on Idea {
        ...IdeaParts
      }
      ...Refusal
    }
  }
`);

export const WithdrawSupportDocument = graphql(`
  mutation WithdrawSupport($input: WithdrawSupportInput!) {
    withdrawSupport(input: $input) {
      __typename
      ... on Idea {
        ...IdeaParts
      }
      ...Refusal
    }
  }
`);

export const ArgueDocument = graphql(`
  mutation Argue($input: ArgueInput!) {
    argue(input: $input) {
      __typename
      ... on Idea {
        ...IdeaParts
      }
      ...Refusal
    }
  }
`);
