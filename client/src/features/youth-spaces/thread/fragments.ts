import { graphql } from '../../../graphql/document.js';

export const PollFragment = graphql(`
  fragment PollParts on YouthPoll {
    id
    question {
      ...LocalTextParts
    }
    isOpen
    closesAt
    options {
      id
      words {
        ...LocalTextParts
      }
      emoji
      picture {
        url
        previewUrl
        width
        height
      }
      count
    }
    viewerChoice
    viewerCanChoose
    viewerCanClose
  }
`);

export const VisitFragment = graphql(`
  fragment VisitParts on ThreadVisit {
    id
    state
    startsAt
    endsAt
    mayPost
    isReadingNow
    lastReadAt
    viewerCanEnd
    councillor {
      ...Person
    }
  }
`);

export const SummaryFragment = graphql(`
  fragment SummaryParts on ThreadSummary {
    id
    about
    number
    agreement
    agree
    others
    percent
    text {
      ...LocalMarkdownParts
    }
    viewerStance
    viewerCanSay
    viewerCanSettle
  }
`);

export const ThreadPartsFragment = graphql(`
  fragment ThreadParts on YouthThread {
    id
    state
    polls {
      ...PollParts
    }
    visits {
      ...VisitParts
    }
    summaries {
      ...SummaryParts
    }
    changes {
      id
      text {
        ...LocalMarkdownParts
      }
      toldAt
      toldBy {
        ...Person
      }
    }
    supervisorsReading {
      ...Person
    }
  }
`);
