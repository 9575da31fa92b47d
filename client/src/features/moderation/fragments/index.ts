import { graphql } from '../../../graphql/document.js';

export const DecidedFragment = graphql(`
  fragment DecidedParts on ModerationDecision {
    id
    action
    words
    pausedUntil
    viewerCanAppeal
    rule {
      text {
        text
      }
    }
    by {
      displayName
    }
    appeal {
      state
      answer
      canBeHeard
    }
  }
`);
