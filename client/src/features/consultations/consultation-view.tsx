import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ConsultationPartsFragment, NamedTopicPartsFragment } from '../../graphql/generated/graphql.js';
import { useText } from '../../text/use-text.js';
import { accentClass } from '../../ui/card.js';
import { Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { PageHead } from '../../ui/page-head.js';
import { PersonLine } from '../../ui/person-line.js';
import { Section } from '../../ui/section.js';
import { Tag } from '../../ui/tag.js';
import { Deadline } from '../../ui/when.js';
import { Local, Prose } from '../../ui/written.js';
import { isOver, stateTone } from './cards/index.js';
import { ConsultationCourse, ConsultationOptions, Stopped } from './consultation-course.js';

interface ConsultationViewProps {
  consultation: ConsultationPartsFragment;
  /** What topics are called. */
  topics: readonly NamedTopicPartsFragment[];
  /** What people do here: the statement round. */
  children: ReactNode;
  /** Following it, and the story that it is part of. */
  follow?: ReactNode;
  story?: ReactNode;
}

/** A consultation: what is asked, what can still change and what can't, taking part, and the outcome. */
export function ConsultationView({ consultation, topics, children, follow, story }: ConsultationViewProps) {
  const { consultations: text } = useText();
  const { state, outcome } = consultation;
  return (
    <article className={accentClass(consultation.organisation.accent)}>
      <PageHead kicker={<Local text={consultation.organisation.name} />} title={<Local text={consultation.title} />}>
        <Tag tone={stateTone[state]}>{text.states[state]}</Tag>
        <Deadline at={consultation.closesAt} say={isOver(state) ? text.closed : text.closes} />
      </PageHead>
      <div className="beside">
        <div>
          <div className="lead">
            <Prose text={consultation.summary} />
          </div>
          <Stopped consultation={consultation} />
          {outcome && <Outcome outcome={outcome} />}
          {state === 'CLOSED' && <Notice title={text.states.CLOSED}>{text.noOutcome}</Notice>}
          {children}
          {follow}
        </div>
        <About consultation={consultation} />
      </div>
      {story}
      <div className="pair">
        <Section title={text.stillOpen}>
          <Prose text={consultation.stillOpen} />
        </Section>
        <Section title={text.alreadyFixed}>
          <Prose text={consultation.alreadyFixed} />
        </Section>
      </div>
      <ConsultationOptions consultation={consultation} />
      <ConsultationCourse consultation={consultation} topics={topics} />
    </article>
  );
}

function About({ consultation }: { consultation: ConsultationPartsFragment }) {
  const { consultations: text } = useText();
  const { level, decisionId } = consultation;
  return (
    <aside className="panel" aria-label={text.about}>
      <Facts
        facts={[
          [text.affects, <Local key="affects" text={consultation.affects} />],
          [text.promise, `${text.levels[level]}. ${text.levelsMeaning[level]}`],
          [text.openedBy, <PersonLine key="by" person={consultation.openedBy} />],
          [text.decision, decisionId && <Link to={`/decisions/${decisionId}`}>{text.seeDecision}</Link>],
        ]}
      />
    </aside>
  );
}

function Outcome({ outcome }: { outcome: NonNullable<ConsultationPartsFragment['outcome']> }) {
  const { consultations: text } = useText();
  return (
    <div className="outcome">
      <Section
        title={text.outcome}
        aside={<Tag tone={outcome.levelKept === 'KEPT' ? 'good' : 'warn'}>{text.promiseKept[outcome.levelKept]}</Tag>}
      >
        <h3>{text.weAsked}</h3>
        <Prose text={outcome.weAsked} />
        <h3>{text.youSaid}</h3>
        <Prose text={outcome.youSaid} />
        <h3>{text.weDid}</h3>
        <Prose text={outcome.weDid} />
      </Section>
    </div>
  );
}
