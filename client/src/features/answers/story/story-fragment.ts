import { graphql } from '../../../graphql/document.js';

/** What somebody signed, now or before. */
export const GivenAnswerFragmentDocument = graphql(`
  fragment GivenAnswer on Answer {
    id
    number
    position
    text {
      ...LocalMarkdownParts
    }
    whose {
      ...LocalTextParts
    }
    sources {
      title
      url
    }
    reason {
      ...LocalTextParts
    }
    name
    office
    answeredAt
    profile {
      ...Person
    }
    commitments {
      ...CommitmentLine
    }
    earlier {
      number
      position
      text {
        ...LocalMarkdownParts
      }
      whose {
        ...LocalTextParts
      }
      sources {
        title
        url
      }
      reason {
        ...LocalTextParts
      }
      name
      office
      answeredAt
    }
    citedBy {
      ...CitedIn
    }
    isAskedBack
    followUp {
      ...FollowUpParts
    }
  }
`);

/** A duty to answer, with everything that became of it. */
export const AnswerStoryFragmentDocument = graphql(`
  fragment AnswerStory on AnswerDue {
    ...AnswerDueCard
    version
    openedAt
    acknowledgedAt
    vacantSince
    reopenedAt
    delay {
      how
      from
      resumesOn
      reason {
        ...LocalTextParts
      }
    }
    lifted {
      because
      reason {
        ...LocalTextParts
      }
    }
    holders {
      name
      how
      since
      office {
        ...LocalTextParts
      }
      reason {
        ...LocalTextParts
      }
    }
    holdingReplies {
      name
      writtenAt
      office {
        ...LocalTextParts
      }
      text {
        ...LocalMarkdownParts
      }
    }
    answers {
      ...GivenAnswer
    }
  }
`);

/** What whoever is acting may do with an answer that is owed; the server says what that is. */
export const AnswerToolsFragmentDocument = graphql(`
  fragment AnswerTools on AnswerDue {
    id
    acknowledgedAt
    dueOn
    owedBy {
      id
    }
    viewerCanAnswer
    viewerCanAnswerToo
    viewerCanDraft
    viewerCanRevise
    viewerCanDelay
    viewerCanHandOver
  }
`);
