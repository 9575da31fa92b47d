import { graphql } from '../../../graphql/document.js';

export const QuestionsFragment = graphql(`
  fragment Questions on Consultation {
    id
    title {
      ...LocalTextParts
    }
    closesAt
    state
    viewerCanTakePart
    organisation {
      accent
      name {
        ...LocalTextParts
      }
      map {
        ...AreaMap
      }
    }
    whoMayTakePart {
      openTo
      organisations
      wards {
        name {
          ...LocalTextParts
        }
      }
    }
    pages {
      id
      title {
        ...LocalTextParts
      }
      intro {
        ...LocalMarkdownParts
      }
      items {
        ...Question
      }
    }
  }
`);

export const QuestionFragment = graphql(`
  fragment Question on ConsultationItem {
    __typename
    id
    question {
      ...LocalTextParts
    }
    help {
      ...LocalMarkdownParts
    }
    isRequired
    onlyIf {
      itemId
      optionIds
    }
    ... on OpenTextItem {
      longest
    }
    ... on OneChoiceItem {
      options {
        ...QuestionOption
      }
    }
    ... on SeveralChoicesItem {
      most
      options {
        ...QuestionOption
      }
    }
    ... on RankingItem {
      places
      options {
        ...QuestionOption
      }
    }
    ... on ScaleItem {
      from
      to
      fromLabel {
        ...LocalTextParts
      }
      toLabel {
        ...LocalTextParts
      }
    }
    ... on NumberItem {
      unit {
        ...LocalTextParts
      }
      least
      greatest: most
      decimals
    }
    ... on BudgetItem {
      way
      sum
      lines: options {
        id
        label {
          ...LocalTextParts
        }
        consequence {
          ...LocalTextParts
        }
        most
        step
      }
    }
    ... on FileItem {
      mostFiles
    }
  }
`);

export const QuestionOptionFragment = graphql(`
  fragment QuestionOption on ItemOption {
    id
    label {
      ...LocalTextParts
    }
  }
`);

export const SubmittedFragment = graphql(`
  fragment Submitted on Submission {
    id
    reference
    receivedAt
    takenBackAt
    isAdult
    mayQuote
    wantsOutcome
    answers {
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
  }
`);

export const SubmitAnswersDocument = graphql(`
  mutation SubmitAnswers($input: SubmitAnswersInput!) {
    submitAnswers(input: $input) {
      __typename
      ... on SubmissionReceipt {
        key
        privateLink
        leftOut {
          itemId
          message
        }
        submission {
          ...Submitted
        }
      }
      ...Refusal
    }
  }
`);
