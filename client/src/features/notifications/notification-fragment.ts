import { graphql } from '../../graphql/document.js';

export const NotificationFragment = graphql(`
  fragment NotificationLine on Notification {
    id
    text
    times
    at
    isRead
    subject {
      id
      path
      title
    }
  }
`);

export const NotificationPageFragmentDocument = graphql(`
  fragment NotificationPage on NotificationConnection {
    unreadCount
    nodes {
      ...NotificationLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const MoreNotificationsDocument = graphql(`
  query MoreNotifications($after: String) {
    notifications(first: 20, after: $after) {
      ...NotificationPage
    }
  }
`);

export const NoticesLiveDocument = graphql(`
  subscription NoticesLive {
    noticeNews {
      isPage
      goneIds
      unreadCount
      nodes {
        ...NotificationLine
      }
    }
  }
`);

export const MarkReadDocument = graphql(`
  mutation MarkRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      __typename
      ... on NotificationConnection {
        ...NotificationPage
      }
      ...Refusal
    }
  }
`);
