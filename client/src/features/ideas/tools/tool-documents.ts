import { graphql } from '../../../graphql/document.js';

/** What each of them changes is read again with the page. */
export const WithdrawIdeaDocument = graphql(`
  mutation WithdrawIdea($input: WithdrawIdeaInput!) {
    withdrawIdea(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const DecideIdeaDocument = graphql(`
  mutation DecideIdea($input: DecideIdeaInput!) {
    decideIdea(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const BeginDeliveryDocument = graphql(`
  mutation BeginDelivery($input: BeginDeliveryInput!) {
    beginDelivery(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const FinishDeliveryDocument = graphql(`
  mutation FinishDelivery($input: FinishDeliveryInput!) {
    finishDelivery(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const MergeIdeasDocument = graphql(`
  mutation MergeIdeas($input: MergeIdeasInput!) {
    mergeIdeas(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const UndoMergeDocument = graphql(`
  mutation UndoMerge($input: UndoMergeInput!) {
    undoMerge(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const AnswerMergeDocument = graphql(`
  mutation AnswerMerge($input: AnswerMergeInput!) {
    answerMerge(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const LeaveCoProposersDocument = graphql(`
  mutation LeaveCoProposers($input: LeaveCoProposersInput!) {
    leaveCoProposers(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const TakeUpIdeaDocument = graphql(`
  mutation TakeUpIdea($input: TakeUpIdeaInput!) {
    takeUpIdea(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const GiveIdeaBackDocument = graphql(`
  mutation GiveIdeaBack($input: GiveIdeaBackInput!) {
    giveIdeaBack(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const RemoveFalseSupportsDocument = graphql(`
  mutation RemoveFalseSupports($input: RemoveFalseSupportsInput!) {
    removeFalseSupports(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const RestoreSupportsDocument = graphql(`
  mutation RestoreSupports($input: RestoreSupportsInput!) {
    restoreSupports(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const InviteCoProposerDocument = graphql(`
  mutation InviteCoProposer($input: InviteCoProposerInput!) {
    inviteCoProposer(input: $input) {
      __typename
      ... on CoProposerInvitation {
        code
        expiresAt
      }
      ...Refusal
    }
  }
`);

export const MergeTargetsDocument = graphql(`
  query MergeTargets($organisationId: ID!, $text: String!) {
    similarIdeas(organisationId: $organisationId, text: $text) {
      ...OtherIdea
    }
  }
`);
