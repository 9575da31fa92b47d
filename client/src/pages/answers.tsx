import { Link, useSearchParams } from 'react-router';
import { AnswerDueCard, AnswersDueLiveDocument } from '../features/answers/index.js';
import { useSession } from '../features/identity/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { AnswersQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useText, useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { FilterForm } from '../ui/filter-form.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { TabLinks } from '../ui/tabs.js';
import { Local } from '../ui/written.js';
import { answersAsked, answerStandings, type AnswersAsked } from './answers-asked.js';
import { More, useGrowingList } from './growing-list.js';
import { definePage } from './page.js';

const AnswersDocument = graphql(`
  query Answers($mine: Boolean!, $filter: AnswersDueFilter!, $after: String) {
    answersDue(first: 20, owedToMe: $mine, filter: $filter, after: $after) {
      nodes {
        ...AnswerDueCard
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
          ...LocalTextParts
        }
      }
    }
  }
`);

type Councils = AnswersQuery['place']['organisations'];

function Answers({ data }: { data: AnswersQuery }) {
  const { answers: text } = useText();
  const questions = useWords('questions');
  const [search] = useSearchParams();
  const asked = answersAsked(search);
  const { mine } = asked;
  const owesAnswers = useSession().profile?.appointments.some(({ role }) => role === 'COUNCILLOR');
  const councils = data.place.organisations.filter(({ kind }) => kind === 'COUNCIL');
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
      {!mine && <Find councils={councils} isNothingFound={data.answersDue.nodes.length === 0} />}
      <List key={search.toString()} loaded={data.answersDue} asked={asked} />
      {!mine && <CouncilLinks councils={councils} />}
    </>
  );
}

function Find({ councils, isNothingFound }: { councils: Councils; isNothingFound: boolean }) {
  const words = useWords('answers-list');
  const [search] = useSearchParams();
  const fields = [
    { name: 'council', label: words.council, any: words.anyCouncil, groups: [{ options: councils.map(({ id, name }) => ({ value: id, label: name.text })) }] },
    { name: 'state', label: words.state, any: words.anyState, groups: [{ options: answerStandings.map((value) => ({ value, label: words.states[value] })) }] },
  ];
  return <FilterForm action="/answers" search={search} words={{ ...words, title: words.filter }} fields={fields} isNothingFound={isNothingFound} />;
}

function List({ loaded, asked }: { loaded: AnswersQuery['answersDue']; asked: AnswersAsked }) {
  const { answers: text } = useText();
  const words = useWords('answers-list');
  const { send } = useClient();
  const list = useGrowingList(loaded, async (after) => (await execute(send, AnswersDocument, { ...asked, after })).answersDue);
  useLive(AnswersDueLiveDocument, asked.mine ? {} : undefined, (live) => list.change(() => live.answersDue.nodes));
  const isFiltered = Object.keys(asked.filter).length > 0;
  const waiting = list.nodes.filter(({ state }) => state !== 'ANSWERED');
  const answered = list.nodes.filter(({ state }) => state === 'ANSWERED');
  const card = (due: AnswersQuery['answersDue']['nodes'][number]) => <AnswerDueCard key={due.id} due={due} to={`/answers/${due.id}`} />;
  return (
    <>
      {list.nodes.length === 0 && <Empty title={asked.mine ? text.noneMine : isFiltered ? words.none : text.none}>{isFiltered && words.noneAdvice}</Empty>}
      <CardList title={asked.mine ? text.showMine : text.showAll}>{waiting.map(card)}</CardList>
      {answered.length > 0 && (
        <Section title={text.states.ANSWERED}>
          <CardList>{answered.map(card)}</CardList>
        </Section>
      )}
      <More list={list} />
    </>
  );
}

/** The way to each council as a whole. */
function CouncilLinks({ councils }: { councils: Councils }) {
  const words = useWords('answers-list');
  return (
    <Section title={words.councils}>
      <p className="hint">{words.councilsLead}</p>
      <ul className="lines">
        {councils.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/councils/${id}`}>
              <Local text={name} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const page = definePage({
  query: AnswersDocument,
  variables: ({ search }) => ({ ...answersAsked(search), after: search.get('after') }),
  words: ['answers-list', 'questions'],
  head: (_data, { answers }) => ({ title: answers.title, description: answers.description }),
  Component: Answers,
});
