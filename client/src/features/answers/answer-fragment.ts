import { graphql } from '../../graphql/document.js';

export const AnswerDueFragment = graphql(`
  fragment AnswerDueParts on AnswerDue {
    ...AnswerDueCard
    answers {
      id
      position
      text {
        ...LocalMarkdownParts
      }
      profile {
        ...Person
      }
      office
      answeredAt
      commitments {
        ...CommitmentLine
      }
      citedBy {
        ...CitedIn
      }
    }
  }
`);

export const AnswersDueLiveDocument = graphql(`
  subscription AnswersDueLive {
    answersDue {
      nodes {
        ...AnswerDueCard
      }
    }
  }
`);
