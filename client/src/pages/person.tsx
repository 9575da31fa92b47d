import { useState } from 'react';
import { Link } from 'react-router';
import { AnswerDueCard } from '../features/answers/cards/index.js';
import { PersonRecord, StaffRecordLiveDocument, STATE_TONES } from '../features/identity/people/index.js';
import { graphql } from '../graphql/document.js';
import type { PersonQuery } from '../graphql/generated/graphql.js';
import { useFresh, useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { CardList } from '../ui/card.js';
import { Empty, Notice } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Tag } from '../ui/tag.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const PersonDocument = graphql(`
  query Person($id: ID!) {
    staffRecord(id: $id) {
      ...StaffRecordParts
    }
    answersDue(first: 20, filter: { owedBy: $id, isOpen: true }) {
      nodes {
        ...AnswerDueCard
      }
    }
  }
`);

/** The record of somebody at work, for those who keep it. */
function Person({ data: { staffRecord, answersDue } }: { data: Present<PersonQuery, 'staffRecord'> }) {
  const words = useWords('people');
  const reload = useReload();
  const [isDone, setIsDone] = useState(false);
  const [record, patch] = useFresh(staffRecord);
  useLive(StaffRecordLiveDocument, { id: staffRecord.id }, ({ staffRecord: live }) => live && patch(live));
  const onDone = (): void => {
    setIsDone(true);
    void reload().then(() => scrollTo(0, 0));
  };
  const { profile, state, appointments } = record;
  const organisationId = profile.organisation?.id ?? '';
  return (
    <>
      <PageHead kicker={profile.jobTitle && <Local text={profile.jobTitle} />} title={profile.displayName}>
        <Tag tone={STATE_TONES[state]}>{words.states[state]}</Tag>
        <Link to={`/councils/${organisationId}/people`}>{words.toPeople}</Link>
        <Link to={`/councils/${organisationId}/record?person=${record.id}`}>{words.record}</Link>
      </PageHead>
      <div role="status">{isDone && <Notice tone="good" title={words.done} />}</div>
      <PersonRecord record={record} onDone={onDone} />
      {appointments.some(({ role }) => role === 'COUNCILLOR') && (
        <Section title={words.owes}>
          {answersDue.nodes.length === 0 ? <Empty title={words.owesNothing} /> : <p className="hint">{words.owesHint}</p>}
          <CardList>
            {answersDue.nodes.map((due) => (
              <AnswerDueCard key={due.id} due={due} to={`/answers/${due.id}`} />
            ))}
          </CardList>
        </Section>
      )}
    </>
  );
}

export const page = definePage({
  query: PersonDocument,
  needsProfile: true,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['people', 'topics'],
  isMissing: ({ staffRecord }) => !staffRecord,
  head: ({ staffRecord }) => ({ title: staffRecord?.profile.displayName ?? '', noindex: true }),
  Component: Person,
});
