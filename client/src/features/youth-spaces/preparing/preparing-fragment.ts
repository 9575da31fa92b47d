import { graphql } from '../../../graphql/document.js';

export const PreparingFragment = graphql(`
  fragment PreparingParts on YouthSpace {
    id
    version
    state
    lacking
    mayStaffAlone
    viewerCanModerate
    organisation {
      id
      languages
    }
    title {
      ...InLanguages
    }
    topic {
      ...WrittenInLanguages
    }
    influences {
      ...WrittenInLanguages
    }
    outsideHours {
      ...WrittenInLanguages
    }
    charter {
      id
      text {
        ...InLanguages
      }
    }
    weeklyHours {
      weekday
      from
      to
    }
    daysOff
    isPremoderated
    promises {
      kind
      id
      title
      language
    }
    adults {
      id
    }
    possibleWorkers {
      id
      displayName
    }
    assessment {
      id
      benefits
      risks
      measures
      writtenAt
      writtenBy {
        displayName
      }
      signedBy {
        displayName
      }
      holdsUntil
      withdrawnAt
      viewerCanSign
      viewerCanWithdraw
    }
  }
`);

export const InLanguagesFragment = graphql(`
  fragment InLanguages on LocalText {
    text
    language
    translations {
      language
      text
    }
  }
`);

export const WrittenInLanguagesFragment = graphql(`
  fragment WrittenInLanguages on LocalMarkdown {
    translations {
      language
      text
    }
  }
`);

export const PrepareYouthSpaceDocument = graphql(`
  mutation PrepareYouthSpace($input: PrepareYouthSpaceInput!) {
    prepareYouthSpace(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const ChangeYouthSpaceDocument = graphql(`
  mutation ChangeYouthSpace($input: ChangeYouthSpaceInput!) {
    changeYouthSpace(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const ChangeCharterDocument = graphql(`
  mutation ChangeCharter($input: ChangeCharterInput!) {
    changeCharter(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const SetYouthSpaceHoursDocument = graphql(`
  mutation SetYouthSpaceHours($input: SetYouthSpaceHoursInput!) {
    setYouthSpaceHours(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const SetYouthSpacePromisesDocument = graphql(`
  mutation SetYouthSpacePromises($input: SetYouthSpacePromisesInput!) {
    setYouthSpacePromises(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const WriteAssessmentDocument = graphql(`
  mutation WriteAssessment($input: WriteAssessmentInput!) {
    writeAssessment(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const SignAssessmentDocument = graphql(`
  mutation SignAssessment($input: SignAssessmentInput!) {
    signAssessment(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const OpenYouthSpaceDocument = graphql(`
  mutation OpenYouthSpace($input: OpenYouthSpaceInput!) {
    openYouthSpace(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const WithdrawSignatureDocument = graphql(`
  mutation WithdrawSignature($input: WithdrawSignatureInput!) {
    withdrawSignature(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const DecideReadingDocument = graphql(`
  mutation DecideReading($input: DecideReadingInput!) {
    decideReading(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);

export const CloseYouthSpaceDocument = graphql(`
  mutation CloseYouthSpace($input: CloseYouthSpaceInput!) {
    closeYouthSpace(input: $input) {
      __typename
      ... on YouthSpace {
        id
      }
      ...Refusal
    }
  }
`);
