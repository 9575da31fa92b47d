import { graphql } from '../../graphql/document.js';

export const ConsultationFragment = graphql(`
  fragment ConsultationParts on Consultation {
    ...ConsultationCard
    summary {
      ...LocalMarkdownParts
    }
    stillOpen {
      ...LocalMarkdownParts
    }
    alreadyFixed {
      ...LocalMarkdownParts
    }
    affects {
      ...LocalTextParts
    }
    decisionId
    topics
    opensAt
    resultsShown
    effects {
      ...LocalMarkdownParts
    }
    options {
      id
      title {
        ...LocalTextParts
      }
      effects {
        ...LocalMarkdownParts
      }
      cost {
        ...LocalTextParts
      }
    }
    fewOptionsReason {
      ...LocalTextParts
    }
    wards {
      id
      name {
        ...LocalTextParts
      }
    }
    whoMayTakePart {
      openTo
      ageBands
      organisations
      wards {
        id
        name {
          ...LocalTextParts
        }
      }
    }
    shortTimeReason {
      ...LocalTextParts
    }
    preElectionReason {
      ...LocalTextParts
    }
    extensions {
      at
      closedAt
      reason {
        ...LocalTextParts
      }
    }
    earlierLevels {
      at
      level
      reason {
        ...LocalTextParts
      }
    }
    stopped {
      at
      reason {
        ...LocalTextParts
      }
    }
    openedBy {
      ...Person
    }
    outcome {
      weAsked {
        ...LocalMarkdownParts
      }
      youSaid {
        ...LocalMarkdownParts
      }
      weDid {
        ...LocalMarkdownParts
      }
      levelKept
      publishedAt
    }
  }
`);

export const ConsultationLiveDocument = graphql(`
  subscription ConsultationLive($id: ID!) {
    consultation(id: $id) {
      ...ConsultationParts
    }
  }
`);
