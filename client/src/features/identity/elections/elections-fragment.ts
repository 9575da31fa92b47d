import { graphql } from '../../../graphql/document.js';

export const ElectionsFragmentDocument = graphql(`
  fragment Elections on Organisation {
    id
    name {
      ...LocalTextParts
    }
    preElectionPeriods {
      id
      fromDay
      untilDay
      isNow
    }
  }
`);

export const SetPreElectionPeriodDocument = graphql(`
  mutation SetPreElectionPeriod($input: SetPreElectionPeriodInput!) {
    setPreElectionPeriod(input: $input) {
      __typename
      ... on Organisation {
        id
      }
      ...Refusal
    }
  }
`);
