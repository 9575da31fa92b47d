import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { GivenAnswerFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { CitedBy } from '../../../ui/cited-by.js';
import { CommitmentList } from '../../../ui/commitment-list.js';
import { SignedAnswer } from './signed-answer.js';

interface AnswerViewProps {
  answer: GivenAnswerFragment;
  /** This councillor owed it. */
  isOwing: boolean;
  /** What was asked back of it. */
  children: ReactNode;
}

/** One councillor’s answer as it stands, what it promised, and what it said before (D4). */
export function AnswerView({ answer, isOwing, children }: AnswerViewProps) {
  const words = useWords('answers-story');
  const { cited } = useText().common;
  const { name, profile, commitments, citedBy, earlier, number } = answer;
  return (
    <article className="answer answer--whole" id={answer.id} aria-label={name}>
      {isOwing && <p className="hint">{words.owing}</p>}
      <SignedAnswer answer={answer} />
      <p>
        <Link to={`/councillors/${profile.id}`}>{words.record(name)}</Link>
      </p>
      <CommitmentList commitments={commitments} />
      {citedBy.length > 0 && (
        <>
          <h3>{cited.title}</h3>
          <CitedBy citedBy={citedBy} />
        </>
      )}
      {earlier.length > 0 && (
        <details className="more">
          <summary>
            {words.version(number)} · {words.earlier(earlier.length)}
          </summary>
          {earlier.map((version) => (
            <div key={version.number} className="answer__earlier">
              <h3>{words.version(version.number)}</h3>
              <SignedAnswer answer={version} />
            </div>
          ))}
        </details>
      )}
      {children}
    </article>
  );
}
