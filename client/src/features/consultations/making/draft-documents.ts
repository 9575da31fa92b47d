import { graphql } from '../../../graphql/document.js';

export const ChangeConsultationDraftDocument = graphql(`
  mutation ChangeConsultationDraft($input: ChangeConsultationDraftInput!) {
    changeConsultationDraft(input: $input) {
      __typename
      ... on ConsultationDraft {
        ...ConsultationDraftParts
      }
      ... on ConsultationDraftChanged {
        draft {
          ...ConsultationDraftParts
        }
      }
      ...Refusal
    }
  }
`);

export const ConsultationDraftLiveDocument = graphql(`
  subscription ConsultationDraftLive($id: ID!) {
    consultationDraft(id: $id) {
      ...ConsultationDraftParts
    }
  }
`);

export const DraftConsultationDocument = graphql(`
  mutation DraftConsultation($input: DraftConsultationInput!) {
    draftConsultation(input: $input) {
      __typename
      ... on ConsultationDraft {
        id
      }
      ...Refusal
    }
  }
`);

export const CopyConsultationDocument = graphql(`
  mutation CopyConsultation($input: CopyConsultationInput!) {
    copyConsultation(input: $input) {
      __typename
      ... on ConsultationDraft {
        id
      }
      ...Refusal
    }
  }
`);

export const OpenConsultationDraftDocument = graphql(`
  mutation OpenConsultationDraft($input: ConsultationDraftInput!) {
    openConsultationDraft(input: $input) {
      __typename
      ... on Consultation {
        id
      }
      ...Refusal
    }
  }
`);

export const DiscardConsultationDraftDocument = graphql(`
  mutation DiscardConsultationDraft($input: ConsultationDraftInput!) {
    discardConsultationDraft(input: $input) {
      __typename
      ... on Organisation {
        id
      }
      ...Refusal
    }
  }
`);
