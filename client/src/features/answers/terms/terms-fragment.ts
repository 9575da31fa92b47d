import { graphql } from '../../../graphql/document.js';

export const SettledTermsFragmentDocument = graphql(`
  fragment SettledTerms on Organisation {
    id
    name {
      ...LocalTextParts
    }
    supportThreshold
    wards {
      id
      name {
        ...LocalTextParts
      }
    }
    answerTerms {
      fromDay
      supportPermille
      verdictPercent
      verdictLeast
      verdictDays
      recordLeast
    }
    answerTermsAhead {
      fromDay
      supportPermille
      verdictPercent
      verdictLeast
      verdictDays
      recordLeast
    }
  }
`);

export const SetAnswerTermsDocument = graphql(`
  mutation SetAnswerTerms($input: SetAnswerTermsInput!) {
    setAnswerTerms(input: $input) {
      __typename
      ... on AnswerTerms {
        fromDay
      }
      ...Refusal
    }
  }
`);
