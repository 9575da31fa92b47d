import { graphql } from '../../../graphql/document.js';

export const VerdictPartsFragmentDocument = graphql(`
  fragment VerdictParts on AnswerDue {
    id
    version
    verdicts {
      yes
      no
      until
      isClosed
      percent
      least
    }
    viewerVerdict
    viewerCanJudge
  }
`);

export const FollowUpPartsFragmentDocument = graphql(`
  fragment FollowUpParts on FollowUp {
    id
    text {
      html
    }
    language
    isWaiting
    isOverdue
    dueOn
    asker {
      id
      displayName
    }
    reply {
      ...LocalMarkdownParts
    }
    replyName
    replyOffice {
      ...LocalTextParts
    }
    repliedAt
    viewerCanReply
  }
`);

export const GiveVerdictDocument = graphql(`
  mutation GiveVerdict($input: GiveVerdictInput!) {
    giveVerdict(input: $input) {
      __typename
      ... on AnswerDue {
        ...VerdictParts
      }
      ...Refusal
    }
  }
`);

export const AskFollowUpDocument = graphql(`
  mutation AskFollowUp($input: AskFollowUpInput!) {
    askFollowUp(input: $input) {
      __typename
      ... on AnswerDue {
        id
      }
      ...Refusal
    }
  }
`);

export const AnswerFollowUpDocument = graphql(`
  mutation AnswerFollowUp($input: AnswerFollowUpInput!) {
    answerFollowUp(input: $input) {
      __typename
      ... on AnswerDue {
        id
      }
      ...Refusal
    }
  }
`);
