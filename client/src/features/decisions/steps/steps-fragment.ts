import { graphql } from '../../../graphql/document.js';

export const SteppingFragment = graphql(`
  fragment Stepping on Decision {
    id
    version
    state
    decidedOn
    isQuasiJudicial
    title {
      ...LocalTextParts
    }
    organisation {
      id
      languages
      councillors {
        id
        displayName
      }
    }
    viewerCanRevise
    viewerCanWithdraw
    viewerCanCarryOut
    suggestedStep
    stillAskedToOpen {
      code
      message
    }
  }
`);

export const StepOpenDocument = graphql(`
  mutation OpenForViews($input: OpenForViewsInput!) {
    openForViews(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusal
    }
  }
`);

export const WithdrawDocument = graphql(`
  mutation WithdrawDecision($input: WithdrawDecisionInput!) {
    withdrawDecision(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusal
    }
  }
`);

export const CarryOutDocument = graphql(`
  mutation CarryOutDecision($input: CarryOutDecisionInput!) {
    carryOutDecision(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusal
    }
  }
`);

export const FinishDocument = graphql(`
  mutation FinishDecision($input: FinishDecisionInput!) {
    finishDecision(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusal
    }
  }
`);

export const SupersedeDocument = graphql(`
  mutation SupersedeDecision($input: SupersedeDecisionInput!) {
    supersedeDecision(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusal
    }
  }
`);

export const CiteDocument = graphql(`
  mutation CiteInDecision($input: CiteInDecisionInput!) {
    citeInDecision(input: $input) {
      __typename
      ... on Decision {
        id
      }
      ...Refusal
    }
  }
`);
