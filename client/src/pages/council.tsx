import { Link } from 'react-router';
import { ResponseRecord } from '../features/answers/record/index.js';
import { KeptHere, Officers, WardsAndBodies, WhatItRuns } from '../features/identity/organisation/index.js';
import { graphql } from '../graphql/document.js';
import type { CouncilQuery } from '../graphql/generated/graphql.js';
import { useNumber, useWords } from '../text/use-text.js';
import { accentClass } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { definePage, type Present } from './page.js';

const CouncilDocument = graphql(`
  query Council($id: ID!) {
    organisation(id: $id) {
      id
      kind
      accent
      name {
        ...LocalTextParts
      }
      viewerCanKeepPeople
      viewerCanChangeSettings
      viewerCanReadRecord
      ...OrganisationParts
      supportThreshold
      answerTerms {
        supportPermille
        verdictPercent
        verdictLeast
      }
      viewerCanSettleAnswers
      viewerCanDrawMap
      councillors {
        id
        displayName
        appointments {
          id
          role
          organisation {
            id
          }
          ward {
            id
            name {
              ...LocalTextParts
            }
          }
        }
      }
      responseRecord {
        ...ResponseRecordParts
      }
    }
  }
`);

type Shown = Present<CouncilQuery, 'organisation'>;
type Council = Shown['organisation'];

/** Who represents people in a council, by name and without figures, and how the council as a whole answers. */
function CouncilPage({ data: { organisation: council } }: { data: Shown }) {
  const words = useWords('answers-record');
  const { kinds } = useWords('organisation');
  const isCouncil = council.kind === 'COUNCIL';
  const ways = { people: council.viewerCanKeepPeople, settings: council.viewerCanChangeSettings, record: council.viewerCanReadRecord };
  return (
    <article className={accentClass(council.accent)}>
      <PageHead kicker={kinds[council.kind]} title={<Local text={council.name} />}>
        {isCouncil && <Link to={`/answers?council=${council.id}`}>{words.allAnswers}</Link>}
        {council.viewerCanDrawMap && <Link to={`/councils/${council.id}/map`}>{words.drawMap}</Link>}
      </PageHead>
      <KeptHere id={council.id} ways={ways} />
      {isCouncil && <Councillors council={council} />}
      <WardsAndBodies organisation={council} />
      <Officers organisation={council} />
      <WhatItRuns organisation={council} />
      {isCouncil && <Terms council={council} />}
      {council.responseRecord && <ResponseRecord record={council.responseRecord} title={words.ofCouncil} lead={words.ofCouncilLead} />}
    </article>
  );
}

function Councillors({ council: { id, councillors } }: { council: Council }) {
  const words = useWords('answers-record');
  const byName = councillors.toSorted((one, other) => one.displayName.localeCompare(other.displayName));
  return (
    <Section title={words.councillors}>
      {byName.length === 0 ? <Empty title={words.councillorsNone} /> : <p className="hint">{words.councillorsLead}</p>}
      <ul className="lines">
        {byName.map((councillor) => {
          const ward = councillor.appointments.find(({ role, organisation }) => role === 'COUNCILLOR' && organisation.id === id)?.ward;
          return (
            <li key={councillor.id}>
              <Link to={`/councillors/${councillor.id}`}>{councillor.displayName}</Link> <span className="hint">{ward && <Local text={ward.name} />}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** What makes an answer due, and what reopens one. */
function Terms({ council: { id, supportThreshold, answerTerms, viewerCanSettleAnswers } }: { council: Council }) {
  const words = useWords('answers-record');
  const number = useNumber();
  const { supportPermille, verdictPercent, verdictLeast } = answerTerms;
  return (
    <Section title={words.terms}>
      {supportPermille != null && <p>{words.share(`${number(supportPermille / 10)}%`)}</p>}
      {supportPermille == null && supportThreshold != null && <p>{words.threshold(number(supportThreshold))}</p>}
      <p>{words.reopens(verdictPercent, verdictLeast)}</p>
      {viewerCanSettleAnswers && (
        <p className="actions">
          <Link to={`/councils/${id}/terms`}>{words.settle}</Link>
          <Link to={`/councils/${id}/elections`}>{words.elections}</Link>
        </p>
      )}
    </Section>
  );
}

export const page = definePage({
  query: CouncilDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  words: ['answers-record', 'organisation'],
  isMissing: ({ organisation }) => !organisation,
  head: ({ organisation }, _text, wordsOf) => ({ title: organisation?.name.text ?? '', description: wordsOf('organisation').description(organisation?.name.text ?? '') }),
  Component: CouncilPage,
});
