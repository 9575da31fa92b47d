import { graphql } from '../../../graphql/document.js';

/** What changes with a tap: no more is asked for, so that the answer is there at once. */
export const SupportedFragmentDocument = graphql(`
  fragment Supported on Idea {
    id
    version
    state
    supportCount
    viewerHasSupported
    viewerCanSupport
    viewersCall: call {
      id
      viewerSupportsLeft
    }
  }
`);

export const SupportIdeaDocument = graphql(`
  mutation SupportIdea($input: SupportIdeaInput!) {
    supportIdea(input: $input) {
      __typename
      ... on Idea {
        ...Supported
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
        ...Supported
      }
      ...Refusal
    }
  }
`);
