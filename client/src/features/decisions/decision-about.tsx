import { Link } from 'react-router';
import type { DecisionPartsFragment, TopicPartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useWords } from '../../text/use-text.js';
import { Facts } from '../../ui/facts.js';
import { PersonLine } from '../../ui/person-line.js';
import { Local } from '../../ui/written.js';
import { InterestList } from './interests.js';
import { Topics } from './topics.js';
import { useDecisionText } from './use-decision-text.js';

/** Who decides, whom it concerns, and what the law asks to be said. */
export function DecisionAbout({ decision, topics }: { decision: DecisionPartsFragment; topics: readonly TopicPartsFragment[] }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const { day } = useDates();
  const { body, wards, exception, whyKey, preElectionReason, keptUntil } = decision;
  return (
    <aside className="panel" aria-label={text.about}>
      <Facts
        facts={[
          [text.by, body && <Local key="body" text={body.name} />],
          [body ? words.answersFor : text.by, <PersonLine key="by" person={decision.councillor} office={decision.councillorOffice} />],
          [text.form.ward, wards.length > 0 ? <Wards key="wards" wards={wards} /> : text.form.wholeArea],
          [words.topics, decision.topics.length > 0 && <Topics key="topics" topics={decision.topics} named={topics} />],
          [words.whyKey, whyKey && <Local key="key" text={whyKey} />],
          [decision.decidedOn ? words.interestsBefore : text.interests, <InterestList key="interests" interests={decision.interests} />],
          [text.exception, exception && <Exception key="exception" exception={exception} />],
          [words.preElection, preElectionReason && <Local key="election" text={preElectionReason} />],
        ]}
      />
      {(decision.state === 'NOTICE' || decision.state === 'OPEN') && (
        <p>
          <Link to={`/forward-plan?council=${decision.organisation.id}`}>{words.inPlan}</Link>
        </p>
      )}
      {decision.isQuasiJudicial && <p className="hint">{words.quasiJudicial}</p>}
      {keptUntil && <p className="hint">{words.keptUntil(day(keptUntil))}</p>}
    </aside>
  );
}

function Wards({ wards }: Pick<DecisionPartsFragment, 'wards'>) {
  return (
    <ul className="plain-list">
      {wards.map(({ id, name }) => (
        <li key={id}>
          <Local text={name} />
        </li>
      ))}
    </ul>
  );
}

/** Why the notice was shorter than it has to be, in public (D2). */
function Exception({ exception }: { exception: NonNullable<DecisionPartsFragment['exception']> }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  return (
    <>
      {text.exceptions[exception.kind]}: <Local text={exception.reasons} /> {exception.agreedBy && <span className="hint">{words.agreedBy(exception.agreedBy)}</span>}
    </>
  );
}
