import { useSearchParams } from 'react-router';
import { QuestionCard } from '../features/questions/index.js';
import { useClient, useIsAtWork } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { QuestionsQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { FilterForm } from '../ui/filter-form.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { More, useGrowingList, withChanged } from './growing-list.js';
import { definePage } from './page.js';
import { questionsAsked, questionSorts, questionStates, type QuestionsAsked } from './questions-asked.js';

const QuestionsDocument = graphql(`
  query Questions($filter: QuestionFilter, $sort: QuestionSort!, $after: String) {
    questions(first: 20, filter: $filter, sort: $sort, after: $after) {
      nodes {
        ...QuestionCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    place {
      organisations {
        id
        kind
        name {
          text
        }
      }
    }
  }
`);

const QuestionsLiveDocument = graphql(`
  subscription QuestionsLive {
    questions {
      nodes {
        ...QuestionCard
      }
    }
  }
`);

function Questions({ data }: { data: QuestionsQuery }) {
  const words = useWords('questions');
  const [search] = useSearchParams();
  const asked = questionsAsked(search);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {!useIsAtWork() && (
        <p>
          <LinkButton to="/questions/new">{words.ask}</LinkButton>
        </p>
      )}
      <Find councils={data.place.organisations.filter(({ kind }) => kind === 'COUNCIL')} sort={asked.sort} isNothingFound={data.questions.nodes.length === 0} />
      <List key={search.toString()} loaded={data.questions} asked={asked} />
    </>
  );
}

function Find({ councils, sort, isNothingFound }: { councils: QuestionsQuery['place']['organisations']; sort: QuestionsAsked['sort']; isNothingFound: boolean }) {
  const { filter: words, states } = useWords('questions');
  const [search] = useSearchParams();
  const sorts = { NEWEST: words.newest, MOST_ASKED: words.mostAsked };
  const fields = [
    { name: 'text', label: words.search },
    { name: 'council', label: words.council, any: words.anyCouncil, groups: [{ options: councils.map(({ id, name }) => ({ value: id, label: name.text })) }] },
    { name: 'state', label: words.state, any: words.anyState, groups: [{ options: questionStates.map((value) => ({ value, label: states[value] })) }] },
    { name: 'sort', label: words.sort, value: sort, groups: [{ options: questionSorts.map((value) => ({ value, label: sorts[value] })) }] },
  ];
  return <FilterForm action="/questions" search={search} words={words} fields={fields} isNothingFound={isNothingFound} />;
}

function List({ loaded, asked }: { loaded: QuestionsQuery['questions']; asked: QuestionsAsked }) {
  const words = useWords('questions');
  const { send } = useClient();
  const list = useGrowingList(loaded, async (after) => (await execute(send, QuestionsDocument, { ...asked, after })).questions);
  useLive(QuestionsLiveDocument, {}, (live) => list.change((now) => withChanged(now, live.questions.nodes)));
  if (list.nodes.length === 0) return <Empty title={words.none}>{words.noneAdvice}</Empty>;
  return (
    <>
      <CardList title={words.title}>
        {list.nodes.map((question) => (
          <QuestionCard key={question.id} question={question} />
        ))}
      </CardList>
      <More list={list} />
    </>
  );
}

export const page = definePage({
  query: QuestionsDocument,
  variables: ({ search }) => ({ ...questionsAsked(search), after: search.get('after') }),
  words: ['questions'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('questions').title, description: wordsOf('questions').description }),
  Component: Questions,
});
