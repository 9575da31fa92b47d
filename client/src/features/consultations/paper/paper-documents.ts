import { graphql } from '../../../graphql/document.js';

export const EnteredPaperFragmentDocument = graphql(`
  fragment EnteredPaper on PaperSubmission {
    id
    version
    state
    source
    place
    receivedOn
    line
    language
    ageBand
    mayQuote
    returnReason
    viewerCanCheck
    viewerCanSettle
    doubtReason
    doubtRemedy
    answers {
      ...SubmittedAnswerParts
    }
    steps {
      did
      at
      by {
        ...Person
      }
    }
    ward {
      id
      name {
        ...LocalTextParts
      }
    }
    scans {
      id
      name
      url
    }
  }
`);

export const SubmittedAnswerFragment = graphql(`
  fragment SubmittedAnswerParts on SubmittedAnswer {
    itemId
    text
    optionIds
    value
    amounts {
      optionId
      amount
    }
    point {
      latitude
      longitude
      note
    }
    fileIds
  }
`);

export const EnterPaperDocument = graphql(`
  mutation EnterPaper($input: EnterPaperSubmissionInput!) {
    enterPaperSubmission(input: $input) {
      __typename
      ... on PaperSubmission {
        id
      }
      ...Refusal
    }
  }
`);

export const CorrectPaperDocument = graphql(`
  mutation CorrectPaper($input: CorrectPaperSubmissionInput!) {
    correctPaperSubmission(input: $input) {
      __typename
      ... on PaperSubmission {
        ...EnteredPaper
      }
      ...Refusal
    }
  }
`);

export const CheckPaperDocument = graphql(`
  mutation CheckPaper($input: CheckPaperSubmissionInput!) {
    checkPaperSubmission(input: $input) {
      __typename
      ... on PaperSubmission {
        ...EnteredPaper
      }
      ...Refusal
    }
  }
`);

export const ImportPaperDocument = graphql(`
  mutation ImportPaper($input: ImportPaperSubmissionsInput!) {
    importPaperSubmissions(input: $input) {
      __typename
      ... on PaperImport {
        entered
      }
      ... on SheetNotUsable {
        faults {
          line
          column
          message
        }
      }
      ...Refusal
    }
  }
`);
