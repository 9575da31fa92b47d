import { Link } from 'react-router';
import { AnswerDueCard } from '../features/answers/index.js';
import { ResponseRecord } from '../features/answers/record/index.js';
import { useIsAtWork } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import type { CouncillorQuery } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Worried } from '../ui/worried.js';
import { Local } from '../ui/written.js';
import { BehindIt } from './behind-it.js';
import { definePage, type Present } from './page.js';

const CouncillorDocument = graphql(`
  query Councillor($id: ID!) {
    councillor(id: $id) {
      id
      displayName
      jobTitle {
        ...LocalTextParts
      }
      appointments {
        id
        role
        organisation {
          id
          name {
            ...LocalTextParts
          }
        }
        ward {
          id
          name {
            ...LocalTextParts
          }
        }
      }
      responseRecord {
        ...ResponseRecordParts
      }
    }
    owed: answersDue(first: 20, filter: { owedBy: $id, isOpen: true }) {
      nodes {
        ...AnswerDueCard
      }
    }
    given: answersDue(first: 20, filter: { owedBy: $id, isOpen: false }) {
      nodes {
        ...AnswerDueCard
      }
    }
  }
`);

type Shown = Present<CouncillorQuery, 'councillor'>;

/** A councillor by name: what they owe, what they answered, and their record beside what they say of it. */
function Councillor({ data: { councillor, owed, given } }: { data: Shown }) {
  const words = useWords('answers-record');
  const isAtWork = useIsAtWork();
  const { id, displayName, jobTitle, appointments, responseRecord } = councillor;
  const office = appointments.find(({ role }) => role === 'COUNCILLOR');
  return (
    <>
      <PageHead kicker={jobTitle ? <Local text={jobTitle} /> : words.councillor} title={displayName}>
        {office ? <Office office={office} /> : <span className="hint">{words.former}</span>}
        {office && !isAtWork && (
          <LinkButton kind="quiet" to={`/questions/new?to=${id}`}>
            {words.ask(displayName)}
          </LinkButton>
        )}
      </PageHead>
      <Dues title={words.owes} none={words.owesNone} dues={owed.nodes} />
      <Dues title={words.given} none={words.givenNone} dues={given.nodes} />
      {responseRecord && <ResponseRecord record={responseRecord} title={words.title} name={displayName} />}
      <BehindIt subjectId={id} />
      <p>
        <Worried about={id} />
      </p>
    </>
  );
}

function Office({ office: { organisation, ward } }: { office: Shown['councillor']['appointments'][number] }) {
  return (
    <span>
      {ward && (
        <>
          <Local text={ward.name} />
          {', '}
        </>
      )}
      <Link to={`/councils/${organisation.id}`}>
        <Local text={organisation.name} />
      </Link>
    </span>
  );
}

function Dues({ title, none, dues }: { title: string; none: string; dues: Shown['owed']['nodes'] }) {
  const { answers: text } = useText();
  return (
    <Section title={title}>
      {dues.length === 0 && (
        <Empty title={none}>
          <Link to="/answers">{text.title}</Link>
        </Empty>
      )}
      <CardList>
        {dues.map((due) => (
          <AnswerDueCard key={due.id} due={due} to={`/answers/${due.id}`} />
        ))}
      </CardList>
    </Section>
  );
}

export const page = definePage({
  query: CouncillorDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['answers-record'],
  isMissing: (data) => !data.councillor,
  head: ({ councillor }, _text, wordsOf) => ({ title: councillor?.displayName ?? '', description: wordsOf('answers-record').councillorDescription(councillor?.displayName ?? '') }),
  Component: Councillor,
});
