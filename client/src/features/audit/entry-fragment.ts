import { graphql } from '../../graphql/document.js';

export const RecordEntryFragmentDocument = graphql(`
  fragment RecordEntry on AuditEntry {
    seq
    at
    act
    says
    actor
    actorId
    thing {
      name
      path
    }
    facts {
      name
      value
    }
  }
`);

export const RecordCheckFragmentDocument = graphql(`
  fragment RecordCheckParts on AuditCheck {
    checkedAt
    entries
    since
    brokenAt
    broken
  }
`);

export const CheckRecordDocument = graphql(`
  mutation CheckRecord($input: CheckRecordInput!) {
    checkRecord(input: $input) {
      __typename
      ... on AuditCheck {
        ...RecordCheckParts
      }
      ...Refusal
    }
  }
`);
