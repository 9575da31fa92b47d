import { ActivityLines, useActivity } from '../features/notifications/activity/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { ActivityQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { PageHead } from '../ui/page-head.js';
import { More, useGrowingList } from './growing-list.js';
import { definePage } from './page.js';

const ActivityDocument = graphql(`
  query Activity($after: String) {
    activity(first: 20, after: $after) {
      nodes {
        ...ActivityLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** All that happens in the place, as it happens. */
function Activity({ data: { activity } }: { data: ActivityQuery }) {
  const words = useWords('activity');
  const { send } = useClient();
  const list = useGrowingList(activity, async (after) => (await execute(send, ActivityDocument, { after })).activity);
  useActivity(list.nodes, list.change);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <ActivityLines lines={list.nodes} />
      <More list={list} />
    </>
  );
}

export const page = definePage({
  query: ActivityDocument,
  variables: ({ search }) => ({ after: search.get('after') }),
  words: ['activity'],
  head: (_data: ActivityQuery, _text, wordsOf) => ({ title: wordsOf('activity').title, description: wordsOf('activity').lead }),
  Component: Activity,
});
