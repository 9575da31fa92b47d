import { graphql } from '../../../graphql/document.js';

export const ArgueDocument = graphql(`
  mutation Argue($input: ArgueInput!) {
    argue(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const ReplyDocument = graphql(`
  mutation Reply($input: ReplyToArgumentInput!) {
    replyToArgument(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const OfferHelpDocument = graphql(`
  mutation OfferHelp($input: OfferHelpInput!) {
    offerHelp(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const WithdrawOfferDocument = graphql(`
  mutation WithdrawOffer($input: WithdrawOfferInput!) {
    withdrawOffer(input: $input) {
      __typename
      ... on Idea {
        id
      }
      ...Refusal
    }
  }
`);

export const WriteToOfferDocument = graphql(`
  mutation WriteToOffer($input: WriteToOfferInput!) {
    writeToOffer(input: $input) {
      __typename
      ... on Offer {
        id
      }
      ...Refusal
    }
  }
`);
