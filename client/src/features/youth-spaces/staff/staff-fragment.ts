import { graphql } from '../../../graphql/document.js';

export const CodeInUseFragment = graphql(`
  fragment CodeInUse on YouthCodeInUse {
    id
    ending
    used
    usesLeft
    expiresAt
    onlyStaffed
    works
    endedAt
  }
`);

export const MemberFragment = graphql(`
  fragment Member on YouthMember {
    id
    pseudonym
    joinedAt
    lacksConsent
    consent {
      seenAt
      ruleFrom
      withdrawnAt
      seenBy {
        displayName
      }
    }
  }
`);

export const MakeCodeDocument = graphql(`
  mutation MakeCode($input: CreateYouthCodeInput!) {
    createYouthCode(input: $input) {
      __typename
      ... on YouthCode {
        joinCode: code
        expiresAt
      }
      ...Refusal
    }
  }
`);

export const EndYouthCodeDocument = graphql(`
  mutation EndYouthCode($input: EndYouthCodeInput!) {
    endYouthCode(input: $input) {
      __typename
      ... on YouthCodeInUse {
        ...CodeInUse
      }
      ...Refusal
    }
  }
`);

export const RecordGuardianConsentDocument = graphql(`
  mutation RecordGuardianConsent($input: GuardianConsentInput!) {
    recordGuardianConsent(input: $input) {
      __typename
      ... on YouthMember {
        ...Member
      }
      ...Refusal
    }
  }
`);

export const WithdrawGuardianConsentDocument = graphql(`
  mutation WithdrawGuardianConsent($input: GuardianConsentInput!) {
    withdrawGuardianConsent(input: $input) {
      __typename
      ... on YouthMember {
        ...Member
      }
      ...Refusal
    }
  }
`);

export const MakeReentryCodeDocument = graphql(`
  mutation MakeReentryCode($input: MakeReentryCodeInput!) {
    makeReentryCode(input: $input) {
      __typename
      ... on ReentryCode {
        reentryCode: code
        expiresAt
      }
      ...Refusal
    }
  }
`);
