import { graphql } from '../../../graphql/document.js';
// The fragment Person.
import '../../../ui/person-line.js';

export const StaffLineFragmentDocument = graphql(`
  fragment StaffLine on StaffRecord {
    id
    state
    profile {
      id
      displayName
      jobTitle {
        ...LocalTextParts
      }
    }
    nextEnding {
      kind
      at
    }
    appointments {
      id
      role
      isOver
    }
  }
`);

export const StaffRecordFragmentDocument = graphql(`
  fragment StaffRecordParts on StaffRecord {
    id
    state
    lineManager
    verifiedBy
    verifiedUntil
    suspendedAt
    viewerCanChange
    profile {
      ...Person
      organisation {
        id
      }
    }
    appointments {
      id
      role
      startsAt
      endsAt
      endReason
      checksValidUntil
      portfolios
      isOver
      ward {
        id
        name {
          ...LocalTextParts
        }
      }
      endingWould {
        ...LocalTextParts
      }
    }
  }
`);

export const InvitationLineFragmentDocument = graphql(`
  fragment InvitationLine on WorkInvitation {
    id
    state
    realName
    role
    invitedAt
    expiresAt
  }
`);

export const PeopleLiveDocument = graphql(`
  subscription PeopleLive($organisationId: ID!, $filter: PeopleFilter) {
    people(organisationId: $organisationId, filter: $filter, first: 50) {
      nodes {
        ...StaffLine
      }
    }
  }
`);

export const StaffRecordLiveDocument = graphql(`
  subscription StaffRecordLive($id: ID!) {
    staffRecord(id: $id) {
      ...StaffRecordParts
    }
  }
`);

export const EndAppointmentDocument = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      __typename
      ... on Appointment {
        id
      }
      ...Refusal
    }
  }
`);

export const SuspendProfileDocument = graphql(`
  mutation SuspendProfile($input: SuspendProfileInput!) {
    suspendProfile(input: $input) {
      __typename
      ... on Profile {
        id
      }
      ...Refusal
    }
  }
`);

export const RenewChecksDocument = graphql(`
  mutation RenewChecks($input: RenewChecksInput!) {
    renewChecks(input: $input) {
      __typename
      ... on StaffRecord {
        id
      }
      ...Refusal
    }
  }
`);

export const RenewVerificationDocument = graphql(`
  mutation RenewVerification($input: RenewVerificationInput!) {
    renewVerification(input: $input) {
      __typename
      ... on StaffRecord {
        id
      }
      ...Refusal
    }
  }
`);

export const ChangePortfoliosDocument = graphql(`
  mutation ChangePortfolios($input: ChangePortfoliosInput!) {
    changePortfolios(input: $input) {
      __typename
      ... on StaffRecord {
        id
      }
      ...Refusal
    }
  }
`);

export const InviteToWorkDocument = graphql(`
  mutation InviteToWork($input: InviteToWorkInput!) {
    inviteToWork(input: $input) {
      __typename
      ... on WorkInvitation {
        id
      }
      ...Refusal
    }
  }
`);

export const WithdrawWorkInvitationDocument = graphql(`
  mutation WithdrawWorkInvitation($input: WorkInvitationInput!) {
    withdrawWorkInvitation(input: $input) {
      __typename
      ... on WorkInvitation {
        id
      }
      ...Refusal
    }
  }
`);

export const SendWorkInvitationAgainDocument = graphql(`
  mutation SendWorkInvitationAgain($input: WorkInvitationInput!) {
    sendWorkInvitationAgain(input: $input) {
      __typename
      ... on WorkInvitation {
        id
      }
      ...Refusal
    }
  }
`);
