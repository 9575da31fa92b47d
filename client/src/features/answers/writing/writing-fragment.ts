import { graphql } from '../../../graphql/document.js';

/** What somebody who writes an answer needs to know of it. */
export const AnswerToWriteFragmentDocument = graphql(`
  fragment AnswerToWrite on AnswerDue {
    id
    owedBy {
      id
      displayName
    }
    organisation {
      id
      languages
    }
  }
`);

export const AnswerToReviseFragmentDocument = graphql(`
  fragment AnswerToRevise on Answer {
    id
    number
    position
    text {
      translations {
        language
        text
      }
    }
    whose {
      translations {
        language
        text
      }
    }
    sources {
      title
      url
    }
  }
`);

export const PublishAnswerDocument = graphql(`
  mutation PublishAnswer($input: PublishAnswerInput!) {
    publishAnswer(input: $input) {
      __typename
      ... on AnswerDue {
        id
      }
      ... on DraftChangedMeanwhile {
        draft {
          ...KeptDraft
        }
      }
      ...Refusal
    }
  }
`);

export const ReviseAnswerDocument = graphql(`
  mutation ReviseAnswer($input: ReviseAnswerInput!) {
    reviseAnswer(input: $input) {
      __typename
      ... on AnswerDue {
        id
      }
      ...Refusal
    }
  }
`);
