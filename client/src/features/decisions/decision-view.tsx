import type { ReactNode } from 'react';
import type { DecisionPartsFragment, TopicPartsFragment, WithheldPartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useWords } from '../../text/use-text.js';
import { accentClass } from '../../ui/card.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { Tag } from '../../ui/tag.js';
import { Local, Prose } from '../../ui/written.js';
import { DecisionAbout } from './decision-about.js';
import { DecisionCites } from './decision-cites.js';
import { DecisionEnds } from './decision-ends.js';
import { DecisionOptions } from './decision-options.js';
import { DecisionOutcome } from './decision-outcome.js';
import { DecisionPapers } from './decision-papers.js';
import { isDecided, stateTone } from './cards/index.js';
import { DecisionSteps } from './decision-steps.js';
import { DecisionVersions } from './decision-versions.js';
import { Withheld, WithheldProvider } from './withheld.js';
import { useDecisionText } from './use-decision-text.js';

interface DecisionViewProps {
  decision: DecisionPartsFragment;
  withheld: readonly WithheldPartsFragment[];
  /** What each topic is called. */
  topics: readonly TopicPartsFragment[];
  /** What was promised in it, its consultations, and what the viewer may do: made by the page. */
  promises: ReactNode;
  consultations: ReactNode;
  /** The story that it is part of, and following it. */
  story: ReactNode;
  follow: ReactNode;
  deeds: ReactNode;
}

/** A decision as a story: where it is, what is to be decided, the options, the reasons, what was decided. */
export function DecisionView({ decision, withheld, topics, promises, consultations, story, follow, deeds }: DecisionViewProps) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const { outcome } = decision;
  return (
    <WithheldProvider value={withheld}>
      <article className={accentClass(decision.organisation.accent)}>
        <Head decision={decision} />
        <DecisionEnds decision={decision} />
        <DecisionSteps decision={decision} />
        {follow} {deeds}
        <div className="beside">
          <div>
            <div className="lead">
              <Prose text={decision.summary} />
            </div>
            <Section title={text.toDecide}>
              <Prose text={decision.toDecide} />
            </Section>
          </div>
          <DecisionAbout decision={decision} topics={topics} />
        </div>
        {story}
        {outcome && <DecisionOutcome outcome={outcome} promises={promises} />}
        <Section title={text.options}>
          <DecisionOptions options={decision.options} chosen={outcome?.option.id} />
          <Titled title={words.whyPreferred}>{decision.whyPreferred && <Prose text={decision.whyPreferred} />}</Titled>
        </Section>
        <Section title={text.reasons}>
          <Prose text={decision.reasons} />
          {decision.hasWithheldReasons && (
            <>
              <p>{words.withheldReasons}</p>
              <Withheld part="REASONS" />
            </>
          )}
        </Section>
        <DecisionPapers papers={decision.papers} />
        <DecisionCites cites={decision.cites} />
        {consultations}
        <DecisionVersions decision={decision} />
      </article>
    </WithheldProvider>
  );
}

function Head({ decision }: { decision: DecisionPartsFragment }) {
  const text = useDecisionText();
  const words = useWords('reading-decisions');
  const { day } = useDates();
  const { state, decidedOn, decidesOn, decidesUntil } = decision;
  const announced = decidesUntil ? words.period(day(decidesOn), day(decidesUntil)) : text.decidesOn(day(decidesOn));
  return (
    <PageHead kicker={<Local text={decision.organisation.name} />} title={<Local text={decision.title} />} lead={words.next[state]}>
      <Tag tone={stateTone[state]}>{text.states[state]}</Tag>
      {decision.isKey && <Tag>{text.key}</Tag>}
      {state !== 'WITHDRAWN' && <span>{isDecided(state) && decidedOn ? text.decidedOn(day(decidedOn)) : announced}</span>}
      <span className="hint">{isDecided(state) ? text.daysUntil(decision.daysInPublic) : text.inPublic(decision.daysInPublic)}</span>
    </PageHead>
  );
}

/** With a heading of its own; nothing where there is nothing to say. */
function Titled({ title, children }: { title: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <h3>{title}</h3>
      {children}
    </>
  );
}
