import { graphql } from '../../graphql/document.js';

export const NamedTopicFragment = graphql(`
  fragment NamedTopicParts on NamedTopic {
    topic
    name {
      ...LocalTextParts
    }
  }
`);
