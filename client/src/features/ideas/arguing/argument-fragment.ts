import { graphql } from '../../../graphql/document.js';

export const ArgumentFragment = graphql(`
  fragment ArgumentParts on Argument {
    id
    text
    language
    author {
      ...Person
    }
    byProposer
    writtenAt
    helpfulCount
    unhelpfulCount
    viewerCanRate
    viewerFindsHelpful
    replies {
      id
      text
      language
      author {
        ...Person
      }
      office {
        ...LocalTextParts
      }
      byProposer
      writtenAt
    }
  }
`);

export const RateArgumentDocument = graphql(`
  mutation RateArgument($input: RateArgumentInput!) {
    rateArgument(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const ReplyDocument = graphql(`
  mutation Reply($input: ReplyToArgumentInput!) {
    replyToArgument(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);
