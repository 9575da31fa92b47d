import { graphql } from '../../../graphql/document.js';

/** Who it is without what they work as: for citizens, and beside an office that is on record. */
export const AuthorFragmentDocument = graphql(`
  fragment Author on Profile {
    id
    displayName
    isProfessional
  }
`);

export const ArgumentFragment = graphql(`
  fragment ArgumentParts on Argument {
    id
    side
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
        ...Author
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
