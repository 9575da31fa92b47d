import { MessageToPassOn } from '../features/ideas/messages/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { OfferMessagesQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { More, useGrowingList } from './growing-list.js';
import { definePage } from './page.js';

const OfferMessagesDocument = graphql(`
  query OfferMessages($after: String) {
    offerMessages(first: 20, after: $after) {
      nodes {
        ...MessageToPassOn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Contact goes through the organisation: here its clerks pass it on. */
function OfferMessages({ data }: { data: OfferMessagesQuery }) {
  const words = useWords('idea-tools').messages;
  const { send } = useClient();
  const list = useGrowingList(data.offerMessages, async (after) => (await execute(send, OfferMessagesDocument, { after })).offerMessages);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <p>
        <LinkButton kind="quiet" to="/moderation">
          {words.toModeration}
        </LinkButton>
      </p>
      {list.nodes.length === 0 ? <Empty title={words.none} /> : <p>{words.waiting(list.nodes.filter(({ passedOnAt }) => !passedOnAt).length)}</p>}
      <ol className="cases">
        {list.nodes.map((message) => (
          <li key={message.id}>
            <MessageToPassOn message={message} />
          </li>
        ))}
      </ol>
      <More list={list} />
    </>
  );
}

export const page = definePage({
  query: OfferMessagesDocument,
  variables: ({ search }) => ({ after: search.get('after') }),
  words: ['idea-tools'],
  needsProfile: true,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('idea-tools').messages.title, noindex: true }),
  Component: OfferMessages,
});
