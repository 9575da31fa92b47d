import { graphql } from '../graphql/document.js';

export const YouthThreadDocument = graphql(`
  query YouthThread($id: ID!, $first: Int!, $after: String) {
    youthThread(id: $id) {
      ...ThreadParts
      version
      question {
        ...LocalTextParts
      }
      space {
        id
        state
        title {
          ...LocalTextParts
        }
        organisation {
          languages
        }
        adults {
          ...Person
        }
        onDutyNow {
          ...Person
        }
        isPremoderated
        viewerIsMember
        viewerCanModerate
      }
      posts(first: $first, after: $after) {
        nodes {
          ...PostParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      round {
        ...RoundParts
      }
      viewerCanPost
      viewerCanHandOver
      answerDue {
        ...AnswerDueCard
        answers {
          name
          office
          text {
            ...LocalMarkdownParts
          }
        }
      }
      handed {
        ...HandedParts
      }
    }
  }
`);

export const ThreadLiveDocument = graphql(`
  subscription ThreadLive($id: ID!) {
    youthThread(id: $id) {
      ...ThreadParts
      space {
        state
      }
    }
  }
`);

export const PostsLiveDocument = graphql(`
  subscription PostsLive($id: ID!) {
    postNews(threadId: $id) {
      isPage
      goneIds
      nodes {
        ...PostParts
      }
    }
  }
`);
