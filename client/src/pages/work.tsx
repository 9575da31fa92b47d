import { Link } from 'react-router';
import { useSession } from '../features/identity/index.js';
import { StaffCard } from '../features/identity/people/index.js';
import { graphql } from '../graphql/document.js';
import type { Role, WorkQuery } from '../graphql/generated/graphql.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { CardList } from '../ui/card.js';
import { Empty } from '../ui/notice.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Local } from '../ui/written.js';
import { definePage } from './page.js';
import { WaitingLines } from './work-waiting.js';

const WorkDocument = graphql(`
  query Work {
    me {
      workplaces {
        id
        kind
        viewerCanKeepPeople
        viewerCanChangeSettings
        viewerCanReadRecord
        name {
          ...LocalTextParts
        }
        peopleEndingSoon {
          ...StaffLine
        }
        consultationsAtWork {
          paperToCheck
          paperToCorrect
          isOutcomeAwaited
          consultation {
            id
            title {
              ...LocalTextParts
            }
          }
        }
      }
    }
  }
`);

type Workplace = NonNullable<WorkQuery['me']>['workplaces'][number];

/** What waits for a clerk, an officer or a safeguarding lead, with the way to each. */
function Work({ data: { me } }: { data: WorkQuery }) {
  const words = useWords('work');
  const { profile } = useSession();
  const workplaces = me?.workplaces ?? [];
  if (!profile?.isProfessional) {
    return (
      <>
        <PageHead title={words.title} />
        <Empty title={words.notAtWork}>
          <LinkButton to="/acting-as">{words.actAs}</LinkButton>
        </Empty>
      </>
    );
  }
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {workplaces.map((workplace) => (
        <Waiting key={workplace.id} workplace={workplace} />
      ))}
      <Section title={words.places}>
        {workplaces.map((workplace) => (
          <Place key={workplace.id} workplace={workplace} />
        ))}
      </Section>
    </>
  );
}

/** What waits in one organisation. Whatever has nothing waiting isn’t there. */
function Waiting({ workplace }: { workplace: Workplace }) {
  const words = useWords('work');
  const { consultationsAtWork, peopleEndingSoon, id } = workplace;
  const roles = useRolesAt(id);
  return (
    <Section title={workplace.name.text}>
      <WaitingLines organisationId={id} roles={roles} isEmpty={consultationsAtWork.length === 0 && peopleEndingSoon.length === 0} />
      {consultationsAtWork.length > 0 && (
        <>
          <h3>{words.paper}</h3>
          <ul className="lines">
            {consultationsAtWork.map((one) => (
              <li key={one.consultation.id}>
                <ConsultationLine work={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {peopleEndingSoon.length > 0 && (
        <>
          <h3>{words.people}</h3>
          <CardList>
            {peopleEndingSoon.map((person) => (
              <StaffCard key={person.id} person={person} />
            ))}
          </CardList>
        </>
      )}
    </Section>
  );
}

function useRolesAt(organisationId: string): readonly Role[] {
  const { profile } = useSession();
  return (profile?.appointments ?? []).filter(({ organisation }) => organisation.id === organisationId).map(({ role }) => role);
}

function ConsultationLine({ work: { consultation, paperToCheck, paperToCorrect, isOutcomeAwaited } }: { work: Workplace['consultationsAtWork'][number] }) {
  const words = useWords('work');
  const to = `/consultations/${consultation.id}`;
  return (
    <>
      <p>
        <Link to={to}>
          <Local text={consultation.title} />
        </Link>
        {isOutcomeAwaited && <span className="hint"> {words.awaited}</span>}
      </p>
      <p className="actions">
        {paperToCheck > 0 && <Link to={`${to}/paper?state=entered`}>{words.toCheck(paperToCheck)}</Link>}
        {paperToCorrect > 0 && <Link to={`${to}/paper?state=returned`}>{words.toCorrect(paperToCorrect)}</Link>}
        {isOutcomeAwaited && <Link to={`${to}/themes`}>{words.themes}</Link>}
        {isOutcomeAwaited && <Link to={`${to}/outcome/write`}>{words.outcome}</Link>}
      </p>
    </>
  );
}

function Place({ workplace: { id, name, viewerCanKeepPeople, viewerCanChangeSettings, viewerCanReadRecord } }: { workplace: Workplace }) {
  const { links } = useWords('work');
  return (
    <p className="actions">
      <strong>
        <Local text={name} />
      </strong>
      <Link to={`/councils/${id}`}>{links.organisation}</Link>
      {viewerCanKeepPeople && <Link to={`/councils/${id}/people`}>{links.people}</Link>}
      {viewerCanChangeSettings && <Link to={`/councils/${id}/settings`}>{links.settings}</Link>}
      {viewerCanReadRecord && <Link to={`/councils/${id}/record`}>{links.record}</Link>}
    </p>
  );
}

export const page = definePage({
  query: WorkDocument,
  needsProfile: true,
  words: ['work', 'people'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('work').title, noindex: true }),
  Component: Work,
});
