import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { AnswerDueCard, AnswersDueLiveDocument } from '../features/answers/index.js';
import { useSession } from '../features/identity/index.js';
import { graphql } from '../graphql/document.js';
import type { AnswersQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useText, useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
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
  const questions = useWords('questions');
  const [search] = useSearchParams();
  const mine = isMine(search);
  const owesAnswers = useSession().profile?.appointments.some(({ role }) => role === 'COUNCILLOR');
  return (
    <>
      <PageHead title={mine ? text.mineTitle : text.title} lead={mine ? text.mineLead : text.lead}>
        <Link to="/questions">{questions.title}</Link>
      </PageHead>
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
  const waiting = list.filter(({ state }) => state !== 'ANSWERED');
  const answered = list.filter(({ state }) => state === 'ANSWERED');
  const card = (due: (typeof list)[number]) => (
    <AnswerDueCard key={due.id} due={due} to={mine && due.state !== 'ANSWERED' ? `/answers/${due.id}` : due.subject.path} />
  );
  return (
    <>
      {waiting.length === 0 && <Empty title={mine ? text.noneMine : text.none} />}
      <CardList title={mine ? text.showMine : text.showAll}>{waiting.map(card)}</CardList>
      {answered.length > 0 && (
        <Section title={text.states.ANSWERED}>
          <CardList>{answered.map(card)}</CardList>
        </Section>
      )}
    </>
  );
}

export const page = definePage({
  query: AnswersDocument,
  variables: ({ search }) => ({ mine: isMine(search) }),
  words: ['questions'],
  head: (_data, { answers }) => ({ title: answers.title, description: answers.description }),
  Component: Answers,
});
