import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AnswerDueCard, AnswersDueLiveDocument } from '../features/answers/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { AnswersQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useText } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { TabLinks } from '../ui/tabs.js';
import { definePage } from './page.js';

const AnswersDocument = graphql(`
  query Answers($mine: Boolean!) {
    answersDue(first: 50, owedToMe: $mine) {
      nodes {
        ...AnswerDueCard
      }
    }
  }
`);

const isMine = (search: URLSearchParams): boolean => search.has('mine');

function Answers({ data }: { data: AnswersQuery }) {
  const { answers: text } = useText();
  const [search] = useSearchParams();
  const mine = isMine(search);
  const owesAnswers = useSession().profile?.appointments.some(({ role }) => role === 'COUNCILLOR');
  return (
    <>
      <PageHead title={mine ? text.mineTitle : text.title} lead={mine ? text.mineLead : text.lead} />
      {owesAnswers && (
        <TabLinks
          label={text.title}
          tabs={[
            { to: '/answers?mine', label: text.showMine, current: mine },
            { to: '/answers', label: text.showAll, current: !mine },
          ]}
        />
      )}
      <List key={String(mine)} loaded={data.answersDue.nodes} mine={mine} />
    </>
  );
}

function List({ loaded, mine }: { loaded: AnswersQuery['answersDue']['nodes']; mine: boolean }) {
  const { answers: text } = useText();
  const [list, setList] = useState(loaded);
  useLive(AnswersDueLiveDocument, mine ? {} : undefined, (live) => setList(live.answersDue.nodes));
  if (list.length === 0) return <Empty title={mine ? text.noneMine : text.none} />;
  return (
    <CardList title={mine ? text.showMine : text.showAll}>
      {list.map((due) => (
        <AnswerDueCard key={due.id} due={due} to={mine ? `/answers/${due.id}` : due.subject.path} />
      ))}
    </CardList>
  );
}

export const page = definePage({
  query: AnswersDocument,
  variables: ({ search }) => ({ mine: isMine(search) }),
  head: (_data, { answers }) => ({ title: answers.title, description: answers.description }),
  Component: Answers,
});
