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
