import { graphql } from '../../../graphql/document.js';

export const WithdrawIdeaDocument = graphql(`
  mutation WithdrawIdea($input: WithdrawIdeaInput!) {
    withdrawIdea(input: $input) {
      __typename
      ... on Idea {
        ...IdeaParts
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
        ...IdeaParts
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
        ...IdeaParts
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
        ...IdeaParts
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
        ...IdeaParts
      }
      ...Refusal
    }
  }
`);
