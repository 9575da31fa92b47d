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
    supportRemovals {
      id
      count
      removedAt
      reason {
        ...LocalTextParts
      }
      restoredAt
      restoreReason {
        ...LocalTextParts
      }
    }
    call {
      id
      supportsEach
      title {
        ...LocalTextParts
      }
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
    viewerCanReply
    viewerSupportWasRemoved
    viewersCall: call {
      id
      viewerSupportsLeft
    }
    viewerCanOffer
    viewerCanRevise
    viewerFollows
    heldBecause
    viewersHeldTexts {
      kind
      text
      because
    }
  }
`);

/** What whoever is acting may do with it beyond supporting and arguing; the server says what that is. */
export const IdeaToolsFragment = graphql(`
  fragment IdeaTools on Idea {
    id
    state
    title
    language
    supportCount
    organisation {
      id
      languages
    }
    viewerCanRevise
    viewerCanWithdraw
    viewerCanMerge
    viewerCanTake
    viewerCanUndoMerge
    viewerCanInvite
    viewerIsCoProposer
    viewerCanRemoveSupports
    viewersGroups {
      id
      languages
      name {
        ...LocalTextParts
      }
    }
    burstSeen {
      seen
      from
      until
      slowedUntil
    }
    mergesAsked {
      id
      reason
      source {
        ...OtherIdea
      }
      target {
        ...OtherIdea
      }
    }
  }
`);

export const OtherIdeaFragment = graphql(`
  fragment OtherIdea on Idea {
    id
    title
    language
    supportCount
  }
`);
