import { graphql } from '../../graphql/document.js';

/** A topic with what it is called, for pages that read and pages that write. */
export const TopicFragment = graphql(`
  fragment TopicParts on NamedTopic {
    topic
    name {
      ...LocalTextParts
    }
  }
`);
