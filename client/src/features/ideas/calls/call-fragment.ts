import { graphql } from '../../../graphql/document.js';

export const CallCardFragmentDocument = graphql(`
  fragment CallCard on IdeaCall {
    id
    title {
      ...LocalTextParts
    }
    opensAt
    closesAt
    isOpen
    supportsEach
    organisation {
      id
      accent
      name {
        ...LocalTextParts
      }
    }
  }
`);

export const CallFragmentDocument = graphql(`
  fragment CallParts on IdeaCall {
    ...CallCard
    about {
      ...LocalMarkdownParts
    }
    supporterBands
    viewerSupportsLeft
  }
`);

export const OpenIdeaCallDocument = graphql(`
  mutation OpenIdeaCall($input: OpenIdeaCallInput!) {
    openIdeaCall(input: $input) {
      __typename
      ... on IdeaCall {
        id
      }
      ...Refusal
    }
  }
`);
