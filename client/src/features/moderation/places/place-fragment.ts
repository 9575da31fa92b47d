import { graphql } from '../../../graphql/document.js';

export const PlaceFragment = graphql(`
  fragment ModeratedPlaceParts on ModeratedPlace {
    id
    version
    name {
      ...LocalTextParts
    }
    waiting
    late
    heldWords
    firstLook {
      minutes
      met
      of
    }
    decision {
      minutes
      met
      of
    }
    phrases {
      id
      action
      words {
        translations {
          language
          text
        }
      }
    }
    notes {
      id
      words
      writtenAt
      viewerKnows
      by {
        id
        displayName
      }
      readBy {
        id
        displayName
      }
    }
  }
`);

export const LeaveNoteDocument = graphql(`
  mutation LeaveNote($input: LeaveNoteInput!) {
    leaveNote(input: $input) {
      __typename
      ... on ModeratedPlace {
        ...ModeratedPlaceParts
      }
      ...Refusal
    }
  }
`);

export const ReadNoteDocument = graphql(`
  mutation ReadNote($input: ReadNoteInput!) {
    readNote(input: $input) {
      __typename
      ... on ModeratedPlace {
        ...ModeratedPlaceParts
      }
      ...Refusal
    }
  }
`);

export const SetHeldWordsDocument = graphql(`
  mutation SetHeldWords($input: SetHeldWordsInput!) {
    setHeldWords(input: $input) {
      __typename
      ... on ModeratedPlace {
        ...ModeratedPlaceParts
      }
      ...Refusal
    }
  }
`);

export const SetTargetsDocument = graphql(`
  mutation SetTargets($input: SetModerationTargetsInput!) {
    setModerationTargets(input: $input) {
      __typename
      ... on ModeratedPlace {
        ...ModeratedPlaceParts
      }
      ...Refusal
    }
  }
`);

export const KeepPhrasesDocument = graphql(`
  mutation KeepPhrases($input: KeepPhrasesInput!) {
    keepPhrases(input: $input) {
      __typename
      ... on ModeratedPlace {
        ...ModeratedPlaceParts
      }
      ...Refusal
    }
  }
`);
