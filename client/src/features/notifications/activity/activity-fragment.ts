import { graphql } from '../../../graphql/document.js';

export const ActivityLineFragment = graphql(`
  fragment ActivityLine on Activity {
    id
    text
    at
    subject {
      id
      path
      title
    }
  }
`);

export const ActivityLiveDocument = graphql(`
  subscription ActivityLive($organisationId: ID) {
    activityNews(organisationId: $organisationId) {
      isPage
      goneIds
      nodes {
        ...ActivityLine
      }
    }
  }
`);
