import { graphql } from '../../../graphql/document.js';

export const CountedFragment = graphql(`
  fragment Counted on ConsultationResults {
    isFinal
    responses
    sources {
      key
      label {
        ...LocalTextParts
      }
      size
    }
    notes {
      ...LocalTextParts
    }
    items {
      ...CountedItem
    }
  }
`);

export const CountedItemFragment = graphql(`
  fragment CountedItem on ItemResults {
    itemId
    question {
      ...LocalTextParts
    }
    answered
    skipped
    notAsked
    mean
    median
    least
    most
    counted {
      ...LocalTextParts
    }
    lines {
      key
      label {
        ...LocalTextParts
      }
      count
      share
      mean
      places
    }
    map {
      latitude
      longitude
      count
    }
  }
`);

export const BrokenDownFragment = graphql(`
  fragment BrokenDown on ItemResults {
    itemId
    breakdown(by: $by) {
      groups {
        key
        label {
          ...LocalTextParts
        }
        size
      }
      lines {
        key
        label {
          ...LocalTextParts
        }
        counts
      }
    }
  }
`);

/** What kind of thing each item is. */
export const AskedKindsFragment = graphql(`
  fragment AskedKinds on Consultation {
    pages {
      id
      items {
        __typename
        id
      }
    }
  }
`);

export const ResultsLiveDocument = graphql(`
  subscription ResultsLive($id: ID!) {
    consultation(id: $id) {
      id
      state
      results {
        ...Counted
      }
    }
  }
`);
