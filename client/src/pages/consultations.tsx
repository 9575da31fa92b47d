import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ConsultationFilters, statesByName } from '../features/consultations/finding/index.js';
import { ConsultationCard } from '../features/consultations/index.js';
import { useSession } from '../features/identity/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { ConsultationDraftsQuery, ConsultationsFilter, ConsultationsQuery, Topic } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Ago } from '../ui/when.js';
import { Local } from '../ui/written.js';
import { More, useGrowingList } from './growing-list.js';
import { definePage } from './page.js';

const ConsultationsDocument = graphql(`
  query Consultations($filter: ConsultationsFilter, $after: String) {
    topics {
      ...NamedTopicParts
    }
    place {
      organisations {
        id
        kind
        name {
          ...LocalTextParts
        }
        wards {
          id
          name {
            ...LocalTextParts
          }
        }
      }
    }
    consultations(first: 20, filter: $filter, after: $after) {
      nodes {
        ...ConsultationCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const ConsultationDraftsDocument = graphql(`
  query ConsultationDrafts {
    consultationDrafts(first: 20) {
      nodes {
        id
        changedAt
        preview {
          title {
            ...LocalTextParts
          }
        }
      }
    }
  }
`);

/** As the API has it, in capitals. */
const topicIn = (search: URLSearchParams): Topic | null => /^[A-Z]+$/.test(search.get('topic') ?? '') ? (search.get('topic') as Topic) : null;

function filterIn(search: URLSearchParams): ConsultationsFilter {
  const state = Object.entries(statesByName).find(([name]) => name === search.get('state'))?.[1];
  return { text: search.get('text') || null, organisationId: search.get('council') || null, wardId: search.get('ward') || null, states: state ? [state] : null, topic: topicIn(search) };
}

function Consultations({ data }: { data: ConsultationsQuery }) {
  const words = useWords('consultation-list');
  const [search] = useSearchParams();
  const isMaker = useSession().profile?.appointments.some(({ role }) => role === 'COUNCILLOR' || role === 'OFFICER') ?? false;
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {isMaker && <Making />}
      <ConsultationFilters councils={data.place.organisations.filter(({ kind }) => kind === 'COUNCIL')} topics={data.topics} search={search} isNothingFound={data.consultations.nodes.length === 0} />
      <List key={search.toString()} loaded={data.consultations} search={search} />
    </>
  );
}

function List({ loaded, search }: { loaded: ConsultationsQuery['consultations']; search: URLSearchParams }) {
  const words = useWords('consultation-list');
  const { send } = useClient();
  const list = useGrowingList(loaded, async (after) => (await execute(send, ConsultationsDocument, { filter: filterIn(search), after })).consultations);
  if (list.nodes.length === 0) return search.size > 0 ? <Empty title={words.none}>{words.noneAdvice}</Empty> : <Empty title={words.noneYet} />;
  return (
    <>
      <CardList title={words.found}>
        {list.nodes.map((consultation) => (
          <ConsultationCard key={consultation.id} consultation={consultation} />
        ))}
      </CardList>
      <More list={list} />
    </>
  );
}

/** For those who consult: the way to begin, and what they and their colleagues are writing. */
function Making() {
  const words = useWords('consultation-list');
  const drafts = useDrafts();
  return (
    <>
      <p className="actions">
        <LinkButton to="/consultations/new">{words.make}</LinkButton>
      </p>
      {drafts.length > 0 && (
        <Section title={words.drafts}>
          <ul>
            {drafts.map(({ id, changedAt, preview }) => (
              <li key={id}>
                <Link to={`/consultations/${id}/edit`}>{preview.title.text ? <Local text={preview.title} /> : words.untitled}</Link>{' '}
                <span className="hint">
                  <Ago at={changedAt} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Drafts are asked for apart: the list itself is everybody's. */
function useDrafts(): ConsultationDraftsQuery['consultationDrafts']['nodes'] {
  const { send } = useClient();
  const [drafts, setDrafts] = useState<ConsultationDraftsQuery['consultationDrafts']['nodes']>([]);
  useEffect(() => {
    void execute(send, ConsultationDraftsDocument, {}).then(
      ({ consultationDrafts }) => setDrafts(consultationDrafts.nodes),
      () => undefined,
    );
  }, [send]);
  return drafts;
}

export const page = definePage({
  query: ConsultationsDocument,
  variables: ({ search }) => ({ filter: filterIn(search), after: search.get('after') }),
  words: ['consultation-list'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('consultation-list').title, description: wordsOf('consultation-list').description }),
  Component: Consultations,
});
