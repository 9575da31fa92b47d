import { graphql } from '../../../graphql/document.js';

export const SettingsFragmentDocument = graphql(`
  fragment SettingsParts on Organisation {
    id
    version
    kind
    colour
    supportThreshold
    answerDays
    languages
    publishesInAll
    wards {
      id
      name {
        ...LocalTextParts
        translations {
          language
          text
        }
      }
    }
  }
`);

export const ChangeSettingsDocument = graphql(`
  mutation ChangeSettings($input: ChangeSettingsInput!) {
    changeSettings(input: $input) {
      __typename
      ... on Organisation {
        id
      }
      ...Refusal
    }
  }
`);

export const SetAccentDocument = graphql(`
  mutation SetAccent($input: SetAccentInput!) {
    setAccent(input: $input) {
      __typename
      ... on Organisation {
        id
      }
      ...Refusal
    }
  }
`);

export const KeepWardDocument = graphql(`
  mutation KeepWard($input: KeepWardInput!) {
    keepWard(input: $input) {
      __typename
      ... on Organisation {
        id
      }
      ...Refusal
    }
  }
`);
