import type { DecisionPartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText } from '../../text/use-text.js';
import { accentClass } from '../../ui/card.js';
import { Facts } from '../../ui/facts.js';
import { PageHead } from '../../ui/page-head.js';
import { PersonLine } from '../../ui/person-line.js';
import { Section } from '../../ui/section.js';
import { Tag } from '../../ui/tag.js';
import { Local, Prose } from '../../ui/written.js';
import { DecisionOptions } from './decision-options.js';
import { DecisionOutcome } from './decision-outcome.js';
import { DecisionSteps } from './decision-steps.js';
import { isDecided, stateTone } from './decision-state.js';
import { InterestList } from './interests.js';

/** A decision as a story: where it is, what is to be decided, the options, the reasons, what was decided. */
export function DecisionView({ decision }: { decision: DecisionPartsFragment }) {
  const { decisions: text } = useText();
  const { day } = useDates();
  const { state, outcome } = decision;
  const when = isDecided(state) && outcome ? text.decidedOn(day(outcome.decidedOn)) : text.decidesOn(day(decision.decidesOn));
  return (
    <article className={accentClass(decision.organisation.accent)}>
      <PageHead kicker={<Local text={decision.organisation.name} />} title={<Local text={decision.title} />}>
        <Tag tone={stateTone[state]}>{text.states[state]}</Tag>
        {decision.isKey && <Tag>{text.key}</Tag>}
        <span>{when}</span>
        <span className="hint">{text.inPublic(decision.daysInPublic)}</span>
      </PageHead>
      <DecisionSteps state={state} />
      <div className="beside">
        <div>
          <div className="lead">
            <Prose text={decision.summary} />
          </div>
          <Section title={text.toDecide}>
            <Prose text={decision.toDecide} />
          </Section>
        </div>
        <About decision={decision} />
      </div>
      {outcome && <DecisionOutcome outcome={outcome} />}
      <Section title={text.options}>
        <DecisionOptions options={decision.options} chosen={outcome?.option.id} />
      </Section>
      <Section title={text.reasons}>
        <Prose text={decision.reasons} />
      </Section>
      <Versions versions={decision.versions} />
    </article>
  );
}

function About({ decision }: { decision: DecisionPartsFragment }) {
  const { decisions: text } = useText();
  return (
    <aside className="panel" aria-label={text.about}>
      <Facts
        facts={[
          [text.by, <PersonLine key="by" person={decision.councillor} office={decision.councillorOffice} />],
          [text.form.ward, decision.wards.length > 0 && decision.wards.map(({ id, name }) => <Local key={id} text={name} />)],
          [text.interests, <InterestList key="interests" interests={decision.interests} />],
          [text.exception, decision.exception && <Exception key="exception" exception={decision.exception} />],
        ]}
      />
    </aside>
  );
}

/** Why the notice was shorter than it has to be, in public (D2). */
function Exception({ exception }: { exception: NonNullable<DecisionPartsFragment['exception']> }) {
  const { decisions: text } = useText();
  return (
    <>
      {text.exceptions[exception.kind]}: <Local text={exception.reasons} /> {exception.agreedBy && <span className="hint">{exception.agreedBy}</span>}
    </>
  );
}

function Versions({ versions }: { versions: DecisionPartsFragment['versions'] }) {
  const { decisions: text } = useText();
  const { day } = useDates();
  return (
    <details className="more">
      <summary>{text.versions}</summary>
      <ol className="versions" reversed>
        {versions.map((version) => (
          <li key={version.number}>
            <strong>{text.version(version.number)}</strong>{' '}
            <span className="hint">{text.versionBy(day(version.publishedAt), version.publishedBy.displayName)}</span>
            <br />
            <Local text={version.reason} />
          </li>
        ))}
      </ol>
    </details>
  );
}
