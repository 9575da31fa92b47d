import { Link, useSearchParams } from 'react-router';
import { EntryList, RecordCheck, recordFilterOf, RecordFilters } from '../features/audit/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { RecordEntryFragment, RecordQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { More, useGrowingList } from './growing-list.js';
import { definePage, type Present } from './page.js';

const RecordDocument = graphql(`
  query Record($id: ID!, $filter: AuditFilter, $after: String) {
    organisation(id: $id) {
      id
      viewerCanReadRecord
      name {
        ...LocalTextParts
      }
    }
    auditEntries(organisationId: $id, filter: $filter, first: 30, after: $after) {
      nodes {
        ...RecordEntry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    auditCheck(organisationId: $id) {
      ...RecordCheckParts
    }
  }
`);

type Shown = Present<RecordQuery, 'organisation'>;

/** Who did what in an organisation, for its clerks. */
function Record({ data }: { data: Shown }) {
  const words = useWords('record');
  const [search] = useSearchParams();
  const { organisation, auditEntries, auditCheck } = data;
  return (
    <>
      <PageHead kicker={<Local text={organisation.name} />} title={words.title} lead={words.lead}>
        <Link to={`/councils/${organisation.id}`}>{words.toOrganisation}</Link>
      </PageHead>
      <RecordFilters action={`/councils/${organisation.id}/record`} search={search} isNothingFound={auditEntries.nodes.length === 0} />
      <Entries key={search.toString()} data={data} search={search} />
      <RecordCheck organisationId={organisation.id} found={auditCheck} />
    </>
  );
}

function Entries({ data: { organisation, auditEntries }, search }: { data: Shown; search: URLSearchParams }) {
  const words = useWords('record');
  const { send } = useClient();
  const filter = recordFilterOf(search);
  const list = useGrowingList(auditEntries, async (after) => (await execute(send, RecordDocument, { id: organisation.id, filter, after })).auditEntries);
  const person = filter.personId && personIn(list.nodes, filter.personId);
  return (
    <Section title={words.list}>
      {person && (
        <p>
          {words.ofPerson(person)} <Link to={`/councils/${organisation.id}/record`}>{words.everything}</Link>
        </p>
      )}
      {list.nodes.length === 0 && <Empty title={words.none}>{words.noneAdvice}</Empty>}
      <EntryList entries={list.nodes} />
      <More list={list} />
    </Section>
  );
}

/** The name of the person whom the list is narrowed to, as one of its lines has it. */
function personIn(entries: readonly RecordEntryFragment[], id: string): string | undefined {
  const done = entries.find(({ thing }) => thing?.path === `/people/${id}`)?.thing?.name;
  return done ?? entries.find(({ actorId }) => actorId === id)?.actor ?? undefined;
}

export const page = definePage({
  query: RecordDocument,
  needsProfile: true,
  variables: ({ params, search }) => ({ id: params['id'] ?? '', filter: recordFilterOf(search), after: search.get('after') }),
  words: ['record'],
  isMissing: ({ organisation }) => !organisation?.viewerCanReadRecord,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('record').title, noindex: true }),
  Component: Record,
});
