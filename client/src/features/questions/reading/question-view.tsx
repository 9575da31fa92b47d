import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { QuestionPartsFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { accentClass } from '../../../ui/card.js';
import { Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead } from '../../../ui/page-head.js';
import { PersonLine } from '../../../ui/person-line.js';
import { ReportLink } from '../../../ui/report-link.js';
import { Tag } from '../../../ui/tag.js';
import { Ago } from '../../../ui/when.js';
import { Local, Prose, Said } from '../../../ui/written.js';
import { stateTone } from '../question-card.js';
import { wardOf } from '../ward-of.js';
import { AskTooPanel } from './ask-too-panel.js';
import { ChangeQuestion } from './change-question.js';

interface QuestionViewProps {
  question: QuestionPartsFragment;
  onChange: (question: QuestionPartsFragment) => void;
  /** Beside who asks: following it. */
  aside: ReactNode;
  /** The answer that is owed or was given, and what follows. */
  children: ReactNode;
}

export function QuestionView({ question, onChange, aside, children }: QuestionViewProps) {
  const words = useWords('questions');
  const { state, title, language, body, organisation, author, councillor, askedAt, publishedAt } = question;
  const ward = wardOf(councillor, organisation.id);
  return (
    <article className={accentClass(organisation.accent)}>
      <PageHead kicker={<Local text={organisation.name} />} title={<Said text={title} language={language} />}>
        <Tag tone={stateTone[state]}>{words.states[state]}</Tag>
        <span className="hint">
          <Ago at={publishedAt ?? askedAt} />
        </span>
      </PageHead>
      <Standing question={question} />
      <div className="beside">
        <div>
          {body.html && <Prose text={body} />}
          <Facts
            facts={[
              [words.toLabel, <PersonLine key="councillor" person={councillor} />],
              [words.ward, ward && <Local text={ward.name} />],
              [words.askedBy, <PersonLine key="author" person={author} />],
            ]}
          />
        </div>
        <div>
          {publishedAt && state !== 'JOINED' && <AskTooPanel question={question} onChange={onChange} />}
          {aside}
          {publishedAt && <ReportLink on={question.id} />}
        </div>
      </div>
      {children}
      {question.viewerCanChange && <ChangeQuestion question={question} onChange={onChange} />}
    </article>
  );
}

/** Why it isn't in public, or no longer here: for its author what the clerks said. */
function Standing({ question: { state, heldBecause, decision, joinedInto } }: { question: QuestionPartsFragment }) {
  const words = useWords('questions');
  if (state === 'WITHDRAWN') return <Notice title={words.withdrawn} />;
  if (joinedInto) {
    return (
      <Notice title={words.joined}>
        <Link to={`/questions/${joinedInto.id}`}>
          <Said text={joinedInto.title} language={joinedInto.language} />
        </Link>
      </Notice>
    );
  }
  if (state === 'RETURNED' && decision) {
    return (
      <Notice tone="warn" title={words.returned}>
        <p>{decision.words}</p>
        <p className="hint">
          {words.byRule}: <Local text={decision.rule.text} />
        </p>
      </Notice>
    );
  }
  return heldBecause ? (
    <Notice tone="warn" title={words.waiting}>
      <p>{heldBecause}</p>
    </Notice>
  ) : null;
}
