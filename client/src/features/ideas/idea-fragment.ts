import { graphql } from '../../graphql/document.js';

/** What everybody sees of an idea, and so what is followed live. */
export const PublicIdeaFragment = graphql(`
  fragment PublicIdea on Idea {
    ...IdeaCard
    body {
      html
      language
    }
    ward {
      id
      name {
        ...LocalTextParts
      }
    }
    author {
      ...Person
    }
    coProposers {
      ...Author
    }
    openedAt
    closesAt
    closedAt
    textNumber
    need
    outcomeWanted
    selfHelp
    topic
    point {
      latitude
      longitude
    }
    estimate {
      kind
      pounds
    }
    pictures {
      id
      url
      previewUrl
      width
      height
      description {
        ...LocalTextParts
      }
    }
    steps {
      state
      takenAt
      reason
      name
      office {
        ...LocalTextParts
      }
      words {
        ...LocalTextParts
      }
    }
    commitments {
      ...CommitmentLine
    }
    offers {
      ...OfferParts
    }
    takenUpBy {
      organisation {
        id
        name {
          ...LocalTextParts
        }
      }
      takenUpAt
      givenBackAt
      words {
        ...LocalMarkdownParts
      }
    }
    arguments {
      forCount
      againstCount
    }
  }
`);

export const IdeaFragment = graphql(`
  fragment IdeaParts on Idea {
    ...PublicIdea
    ...OwnIdea
  }
`);

/** What is the viewer's own. */
export const OwnIdeaFragment = graphql(`
  fragment OwnIdea on Idea {
    viewerHasSupported
    viewerCanSupport
    viewerCanArgue
    viewerCanOffer
    viewerCanRevise
    viewerCanWithdraw
    viewerCanMerge
    viewerCanTake
    viewerFollows
    heldBecause
    viewersHeldTexts {
      kind
      text
      because
    }
  }
`);

export const SupportIdeaDocument = graphql(`
  mutation SupportIdea($input: SupportIdeaInput!) {
    supportIdea(input: $input) {
      __typename
      ... on Idea {
        ...IdeaParts
      }
      ...Refusal
    }
  }
`);

export const WithdrawSupportDocument = graphql(`
  mutation WithdrawSupport($input: WithdrawSupportInput!) {
    withdrawSupport(input: $input) {
      __typename
      ... on Idea {
        ...IdeaParts
      }
      ...Refusal
    }
  }
`);

export const ArgueDocument = graphql(`
  mutation Argue($input: ArgueInput!) {
    argue(input: $input) {
      __typename
      ... on Idea {
        ...IdeaParts
      }
      ...Refusal
    }
  }
`);

/** What the form that revises it begins with. */
export const IdeaWordsFragmentDocument = graphql(`
  fragment IdeaWords on Idea {
    title
    language
    need
    outcomeWanted
    selfHelp
    topic
    ward {
      id
    }
    point {
      latitude
      longitude
    }
    estimate {
      kind
      pounds
    }
    pictures {
      id
      description {
        text
      }
    }
  }
`);
