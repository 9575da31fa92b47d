import { graphql } from '../../../graphql/document.js';

export const ResponseRecordFragmentDocument = graphql(`
  fragment ResponseRecordParts on ResponseRecord {
    answered {
      value
      of
    }
    onTime {
      value
      of
    }
    medianWorkingDays {
      value
      of
    }
    satisfied {
      value
      of
    }
    leftOut {
      paused
      notOurs
      removed
      takenOverLate
    }
    least
    rules {
      ...LocalTextParts
    }
    note {
      ...LocalMarkdownParts
      translations {
        language
        text
      }
    }
  }
`);

export const WriteNoteDocument = graphql(`
  mutation WriteResponseNote($input: WriteResponseNoteInput!) {
    writeResponseNote(input: $input) {
      __typename
      ... on Profile {
        id
      }
      ...Refusal
    }
  }
`);
