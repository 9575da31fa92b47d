import { useState } from 'react';
import { Link } from 'react-router';
import { EntryList } from '../features/audit/index.js';
import { AccentForm, SettingsForm, WardForms } from '../features/identity/settings/index.js';
import { graphql } from '../graphql/document.js';
import type { SettingsQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { Empty, Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const SettingsDocument = graphql(`
  query Settings($id: ID!) {
    organisation(id: $id) {
      ...SettingsParts
      viewerCanChangeSettings
      viewerCanSettleAnswers
      viewerCanReadRecord
      viewerCanDrawMap
      viewerCanKeepPeople
      name {
        ...LocalTextParts
      }
      councillors {
        id
        displayName
        appointments {
          portfolios
          organisation {
            id
          }
        }
      }
    }
    topics {
      topic
      name {
        ...LocalTextParts
      }
    }
    auditEntries(organisationId: $id, filter: { kind: SETTINGS }, first: 20) {
      nodes {
        ...RecordEntry
      }
    }
  }
`);

type Shown = Present<SettingsQuery, 'organisation'>;

/** How an organisation works here, what can be set, since when, and by whom. */
function Settings({ data: { organisation, topics, auditEntries } }: { data: Shown }) {
  const words = useWords('settings');
  const reload = useReload();
  const [isDone, setIsDone] = useState(false);
  const onDone = (): void => {
    setIsDone(true);
    void reload().then(() => scrollTo(0, 0));
  };
  const isCouncil = organisation.kind === 'COUNCIL';
  return (
    <>
      <PageHead kicker={<Local text={organisation.name} />} title={words.title} lead={words.lead}>
        <Link to={`/councils/${organisation.id}`}>{words.toOrganisation}</Link>
      </PageHead>
      <div role="status">{isDone && <Notice tone="good" title={words.done} />}</div>
      <Section title={words.works}>
        <SettingsForm key={organisation.version} organisation={organisation} onDone={onDone} />
      </Section>
      <More organisation={organisation} />
      {organisation.viewerCanReadRecord && (
        <Section title={words.colour}>
          <AccentForm key={organisation.colour} organisation={organisation} onDone={onDone} />
        </Section>
      )}
      {isCouncil && (
        <>
          <Section title={words.wards}>
            <WardForms organisation={organisation} onDone={onDone} />
          </Section>
          <Topics organisation={organisation} topics={topics} />
        </>
      )}
      {organisation.viewerCanReadRecord && (
        <Section title={words.history}>
          {auditEntries.nodes.length === 0 && <Empty title={words.historyNone} />}
          <EntryList entries={auditEntries.nodes} />
        </Section>
      )}
    </>
  );
}

function More({ organisation: { id, kind, viewerCanSettleAnswers, viewerCanDrawMap, viewerCanKeepPeople, viewerCanReadRecord } }: Pick<Shown, 'organisation'>) {
  const { links, more } = useWords('settings');
  const isCouncil = kind === 'COUNCIL';
  const ways = [
    ...(isCouncil && viewerCanSettleAnswers ? [{ to: `/councils/${id}/terms`, label: links.terms }] : []),
    ...(isCouncil && viewerCanSettleAnswers ? [{ to: `/councils/${id}/elections`, label: links.elections }] : []),
    ...(isCouncil && viewerCanDrawMap ? [{ to: `/councils/${id}/map`, label: links.map }] : []),
    ...(viewerCanReadRecord ? [{ to: '/moderation', label: links.moderation }] : []),
    { to: '/moderation/figures', label: links.code },
    ...(viewerCanKeepPeople ? [{ to: `/councils/${id}/people`, label: links.people }] : []),
    ...(viewerCanReadRecord ? [{ to: `/councils/${id}/record`, label: links.record }] : []),
  ];
  return (
    <Section title={more}>
      <ul className="lines">
        {ways.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Topics({ organisation: { id, councillors, viewerCanKeepPeople }, topics }: Pick<Shown, 'organisation' | 'topics'>) {
  const words = useWords('settings');
  return (
    <Section title={words.topics}>
      <p className="hint">{words.topicsHint}</p>
      <dl className="facts">
        {topics.map(({ topic, name }) => {
          const who = councillors.filter(({ appointments }) => appointments.some(({ organisation, portfolios }) => organisation.id === id && portfolios.includes(topic)));
          return (
            <div key={topic}>
              <dt>
                <Local text={name} />
              </dt>
              <dd>
                {who.length === 0
                  ? words.nobody
                  : who.map((one) => (
                      <span key={one.id}>
                        <Link to={viewerCanKeepPeople ? `/people/${one.id}` : `/councillors/${one.id}`}>{one.displayName}</Link>{' '}
                      </span>
                    ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

export const page = definePage({
  query: SettingsDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['settings', 'record'],
  isMissing: ({ organisation }) => !organisation?.viewerCanChangeSettings,
  head: (_data, _text, wordsOf) => ({ title: wordsOf('settings').title, noindex: true }),
  Component: Settings,
});
