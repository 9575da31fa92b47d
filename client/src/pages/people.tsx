import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { InvitationList, InviteForm, peopleFilterOf, PeopleLiveDocument, StaffCard, StaffFilters } from '../features/identity/people/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { PeopleQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { Empty, Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { More, useGrowingList, withChanged } from './growing-list.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const PeopleDocument = graphql(`
  query People($id: ID!, $filter: PeopleFilter, $after: String) {
    organisation(id: $id) {
      id
      languages
      viewerCanKeepPeople
      viewerCanAppoint
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
    people(organisationId: $id, filter: $filter, first: 50, after: $after) {
      nodes {
        ...StaffLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    workInvitations(organisationId: $id, first: 50) {
      nodes {
        ...InvitationLine
      }
    }
  }
`);

type Shown = Present<PeopleQuery, 'organisation'>;

/** Who works for an organisation here, for those who keep it. */
function People({ data }: { data: Shown }) {
  const words = useWords('people');
  const [search] = useSearchParams();
  const reload = useReload();
  const [isInvited, setIsInvited] = useState(false);
  const { organisation, people, workInvitations } = data;
  const onInvited = (): void => {
    setIsInvited(true);
    void reload().then(() => scrollTo(0, 0));
  };
  return (
    <>
      <PageHead kicker={<Local text={organisation.name} />} title={words.title} lead={words.lead}>
        <Link to={`/councils/${organisation.id}`}>{words.toOrganisation}</Link>
      </PageHead>
      <div role="status">{isInvited && <Notice tone="good" title={words.invite.sent} />}</div>
      <StaffFilters action={`/councils/${organisation.id}/people`} search={search} isNothingFound={people.nodes.length === 0} />
      <Everybody key={search.toString()} data={data} search={search} />
      {workInvitations.nodes.length > 0 && (
        <Section title={words.invitations.title}>
          <InvitationList invitations={workInvitations.nodes} onChange={() => void reload()} />
        </Section>
      )}
      <Section title={words.invite.title}>
        <InviteForm organisation={organisation} onInvited={onInvited} />
      </Section>
    </>
  );
}

function Everybody({ data: { people, organisation }, search }: { data: Shown; search: URLSearchParams }) {
  const words = useWords('people');
  const { send } = useClient();
  const filter = peopleFilterOf(search);
  const list = useGrowingList(people, async (after) => (await execute(send, PeopleDocument, { id: organisation.id, filter, after })).people);
  useLive(PeopleLiveDocument, { organisationId: organisation.id, filter }, (live) =>
    list.change((now) => {
      const known = new Set(now.map(({ id }) => id));
      return [...withChanged(now, live.people.nodes), ...live.people.nodes.filter(({ id }) => !known.has(id))];
    }),
  );
  return (
    <>
      {list.nodes.length === 0 && <Empty title={words.none}>{words.noneAdvice}</Empty>}
      <CardList title={words.title}>
        {list.nodes.map((person) => (
          <StaffCard key={person.id} person={person} />
        ))}
      </CardList>
      <More list={list} />
    </>
  );
}

export const page = definePage({
  query: PeopleDocument,
  needsProfile: true,
  variables: ({ params, search }) => ({ id: params['id'] ?? '', filter: peopleFilterOf(search), after: search.get('after') }),
  words: ['people'],
  isMissing: ({ organisation }) => !organisation?.viewerCanKeepPeople,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('people').title, noindex: true }),
  Component: People,
});
