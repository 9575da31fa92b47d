import { graphql } from '../../graphql/document.js';

/** What everybody sees, and what arrives live. */
export const PublicQuestionFragmentDocument = graphql(`
  fragment PublicQuestion on Question {
    ...QuestionCard
    body {
      html
      language
    }
    publishedAt
    isHidden
    author {
      ...Person
    }
    councillor {
      ...Person
      appointments {
        id
        role
        organisation {
          id
        }
        ward {
          id
          name {
            ...LocalTextParts
          }
        }
      }
    }
    joinedInto {
      id
      title
      language
    }
  }
`);

export const QuestionPartsFragmentDocument = graphql(`
  fragment QuestionParts on Question {
    ...PublicQuestion
    body {
      source
    }
    heldBecause
    decision {
      action
      words
      rule {
        id
        text {
          ...LocalTextParts
        }
      }
    }
    viewerAsks
    viewerCanAskToo
    viewerCanChange
    viewerCanJoin
    viewerFollows
  }
`);

export const AskTooDocument = graphql(`
  mutation AskToo($input: AskTooInput!) {
    askToo(input: $input) {
      __typename
      ... on Question {
        ...QuestionParts
      }
      ...Refusal
    }
  }
`);

export const WithdrawQuestionDocument = graphql(`
  mutation WithdrawQuestion($input: WithdrawQuestionInput!) {
    withdrawQuestion(input: $input) {
      __typename
      ... on Question {
        ...QuestionParts
      }
      ...Refusal
    }
  }
`);

export const ReviseQuestionDocument = graphql(`
  mutation ReviseQuestion($input: ReviseQuestionInput!) {
    reviseQuestion(input: $input) {
      __typename
      ... on Question {
        ...QuestionParts
      }
      ...Refusal
    }
  }
`);
