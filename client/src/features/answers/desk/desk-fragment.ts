import { graphql } from '../../../graphql/document.js';

export const DeskPartsFragmentDocument = graphql(`
  fragment DeskParts on CouncillorDesk {
    owedInAll
    owedThisWeek {
      ...AnswerDueCard
    }
    askedBack(first: 50) {
      nodes {
        id
        subject {
          title
          language
        }
      }
    }
    talkedAbout {
      activity
      subject {
        id
        title
        language
        path
      }
    }
  }
`);

export const AnswerDraftFragmentDocument = graphql(`
  fragment AnswerDraft on Draft {
    id
    about
    content
    changedAt
    readyAt
    changedBy {
      id
      displayName
    }
  }
`);
