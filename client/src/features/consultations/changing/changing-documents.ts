import { graphql } from '../../../graphql/document.js';

export const ChangingFragment = graphql(`
  fragment ChangingParts on Consultation {
    id
    version
    level
    closesAt
    state
    viewerCanChange
  }
`);

export const ExtendConsultationDocument = graphql(`
  mutation ExtendConsultation($input: ExtendConsultationInput!) {
    extendConsultation(input: $input) {
      __typename
      ... on Consultation {
        id
      }
      ...Refusal
    }
  }
`);

export const StopConsultationDocument = graphql(`
  mutation StopConsultation($input: StopConsultationInput!) {
    stopConsultation(input: $input) {
      __typename
      ... on Consultation {
        id
      }
      ...Refusal
    }
  }
`);

export const ChangeLevelDocument = graphql(`
  mutation ChangeLevel($input: ChangeParticipationLevelInput!) {
    changeParticipationLevel(input: $input) {
      __typename
      ... on Consultation {
        id
      }
      ...Refusal
    }
  }
`);
