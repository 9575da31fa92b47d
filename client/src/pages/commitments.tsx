import { Link, useSearchParams } from 'react-router';
import { CommitmentStory } from '../features/commitments/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { CommitmentsQuery, CommitmentState } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { FilterForm } from '../ui/filter-form.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Local, Said } from '../ui/written.js';
import { More, useGrowingList } from './growing-list.js';
import { definePage } from './page.js';

const CommitmentsDocument = graphql(`
  query Commitments($filter: CommitmentFilter!, $after: String) {
    commitments(first: 20, filter: $filter, after: $after) {
      nodes {
        ...CommitmentStory
        organisation {
          id
          name {
            ...LocalTextParts
          }
        }
        promisedIn {
          id
          title
          language
          path
        }
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

const states: readonly CommitmentState[] = ['PROMISED', 'UNDER_WAY', 'DELAYED', 'DELIVERED', 'DROPPED'];

function variablesOf(search: URLSearchParams) {
  const state = states.find((each) => each === search.get('state'));
  const organisationId = /^org_[\w-]+$/.exec(search.get('council') ?? '')?.[0] ?? null;
  return { filter: { organisationId, states: state ? [state] : null, isOverdue: search.get('state') === 'overdue' ? true : null }, after: search.get('after') };
}

function Commitments({ data }: { data: CommitmentsQuery }) {
  const words = useWords('commitments');
  const { commitments: text } = useText().common;
  const [search] = useSearchParams();
  const councils = data.place.organisations.filter(({ kind }) => kind === 'COUNCIL').map(({ id, name }) => ({ value: id, label: name.text }));
  const standings = [{ value: 'overdue', label: words.filters.overdue }, ...states.map((state) => ({ value: state, label: text.states[state] }))];
  return (
    <>
      <PageHead title={words.listTitle} lead={words.lead} />
      <FilterForm
        action="/commitments"
        search={search}
        words={words.filters}
        fields={[
          { name: 'council', label: words.filters.council, any: words.filters.any, groups: [{ options: councils }] },
          { name: 'state', label: words.filters.state, any: words.filters.any, groups: [{ options: standings }] },
        ]}
        isNothingFound={data.commitments.nodes.length === 0}
      />
      <List key={search.toString()} loaded={data.commitments} search={search} />
    </>
  );
}

function List({ loaded, search }: { loaded: CommitmentsQuery['commitments']; search: URLSearchParams }) {
  const words = useWords('commitments');
  const { send } = useClient();
  const list = useGrowingList(loaded, async (after) => (await execute(send, CommitmentsDocument, { ...variablesOf(search), after })).commitments);
  if (list.nodes.length === 0) return <Empty title={words.none}>{words.noneAdvice}</Empty>;
  return (
    <>
      <ul className="promises">
        {list.nodes.map((commitment) => (
          <li key={commitment.id}>
            <Promised commitment={commitment} />
          </li>
        ))}
      </ul>
      <More list={list} />
    </>
  );
}

/** One promise and where it was made. */
function Promised({ commitment }: { commitment: CommitmentsQuery['commitments']['nodes'][number] }) {
  const words = useWords('commitments');
  const { organisation, promisedIn } = commitment;
  return (
    <CommitmentStory commitment={commitment}>
      <p className="hint">
        <Local text={organisation.name} />
        {promisedIn && (
          <>
            {' · '}
            {words.promisedIn}{' '}
            <Link to={promisedIn.path}>
              <Said text={promisedIn.title} language={promisedIn.language} />
            </Link>
          </>
        )}
      </p>
    </CommitmentStory>
  );
}

export const page = definePage({
  query: CommitmentsDocument,
  variables: ({ search }) => variablesOf(search),
  words: ['commitments'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('commitments').listTitle, description: wordsOf('commitments').description }),
  Component: Commitments,
});
