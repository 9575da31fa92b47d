import { graphql } from '../../graphql/document.js';

export const KeptDraftFragmentDocument = graphql(`
  fragment KeptDraft on Draft {
    id
    version
    content
    changedAt
    changedBy {
      id
      displayName
    }
  }
`);

export const DraftDocument = graphql(`
  query Draft($id: ID!) {
    draft(id: $id) {
      ...KeptDraft
    }
  }
`);

export const LatestDraftDocument = graphql(`
  query LatestDraft($kind: String!, $about: String) {
    drafts(kind: $kind, about: $about, first: 1) {
      nodes {
        ...KeptDraft
      }
    }
  }
`);

export const SaveDraftDocument = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ... on Draft {
        ...KeptDraft
      }
      ... on DraftChangedMeanwhile {
        draft {
          ...KeptDraft
        }
      }
      ...Refusal
    }
  }
`);

export const DiscardDraftDocument = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      __typename
      ... on DraftDiscarded {
        id
      }
      ...Refusal
    }
  }
`);

export const SayDraftReadyDocument = graphql(`
  mutation SayDraftReady($input: SayDraftReadyInput!) {
    sayDraftReady(input: $input) {
      __typename
      ... on Draft {
        id
      }
      ...Refusal
    }
  }
`);
