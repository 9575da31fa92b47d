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
      whose {
        ...LocalTextParts
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

/** That it changed, by the clock too. */
export const AnswerLiveDocument = graphql(`
  subscription AnswerLive($id: ID!) {
    answerDue(id: $id) {
      id
      version
      state
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
