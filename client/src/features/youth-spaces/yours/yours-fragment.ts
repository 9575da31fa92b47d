import { graphql } from '../../../graphql/document.js';

export const PlaceFragment = graphql(`
  fragment PlaceParts on YouthSpace {
    weeklyHours {
      weekday
      from
      to
    }
    daysOff
    promises {
      id
      kind
      title
      language
      path
    }
  }
`);

export const YoursFragment = graphql(`
  fragment YoursParts on YouthSpace {
    id
    charterVersion
    viewerHasAgreed
    viewerIsAskedAge
    viewerLacksConsent
    viewersWayBackIn {
      madeAt
      usedAt
      madeBy {
        displayName
      }
    }
  }
`);

export const AgreeToCharterDocument = graphql(`
  mutation AgreeToCharter($input: AgreeToCharterInput!) {
    agreeToCharter(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const SayAgeBandDocument = graphql(`
  mutation SayAgeBand($input: SayAgeBandInput!) {
    sayAgeBand(input: $input) {
      __typename
      ... on YouthAgeSaid {
        hasLeft
      }
      ...Refusal
    }
  }
`);

export const YouthDownloadDocument = graphql(`
  query YouthDownload($id: ID!) {
    youthDownload(spaceId: $id) {
      fileName
      content
    }
  }
`);
