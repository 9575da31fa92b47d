import type { ReactNode } from 'react';
import { graphql } from '../../graphql/document.js';
import type { CommitmentStoryFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText, useWords } from '../../text/use-text.js';
import { commitmentTone } from '../../ui/commitment-list.js';
import { PersonLine } from '../../ui/person-line.js';
import { Tag } from '../../ui/tag.js';
import { Local } from '../../ui/written.js';

export const CommitmentStoryFragmentDocument = graphql(`
  fragment CommitmentStory on Commitment {
    id
    version
    what {
      ...LocalTextParts
    }
    owner {
      ...Person
    }
    dueOn
    firstDueOn
    isOverdue
    state
    steps {
      state
      dueOn
      takenAt
      note {
        ...LocalTextParts
      }
      owner {
        id
        displayName
      }
    }
  }
`);

/** One promise: what, who, by when, how it stands, whether it is late, and what became of it step by step (D7). */
export function CommitmentStory({ commitment, children }: { commitment: CommitmentStoryFragment; children?: ReactNode }) {
  const { commitments: text } = useText().common;
  const words = useWords('commitments');
  const { day } = useDates();
  const said = commitment.steps.at(-1)?.note;
  const { what, owner, dueOn, firstDueOn, isOverdue, state, steps } = commitment;
  return (
    <div className="commitment">
      <p>
        <Tag tone={commitmentTone[state]}>{text.states[state]}</Tag> {isOverdue && <Tag tone="warn">{text.overdue}</Tag>}{' '}
        <strong>
          <Local text={what} />
        </strong>{' '}
        <span className="hint">{text.due(day(dueOn))}</span>
      </p>
      {firstDueOn !== dueOn && <p className="hint">{words.first(day(firstDueOn))}</p>}
      <p>
        <PersonLine person={owner} />
      </p>
      {said && (
        <p>
          <Local text={said} />
        </p>
      )}
      {steps.length > 1 && <Steps steps={steps} />}
      {children}
    </div>
  );
}

function Steps({ steps }: Pick<CommitmentStoryFragment, 'steps'>) {
  const { commitments: text } = useText().common;
  const words = useWords('commitments');
  const { day } = useDates();
  return (
    <details className="more">
      <summary>{words.story}</summary>
      <ol>
        {steps.map(({ state, dueOn, takenAt, note, owner }) => (
          <li key={takenAt}>
            {day(takenAt)}: {words.step(text.states[state], day(dueOn))} <span className="hint">{owner.displayName}</span>
            {note && (
              <p>
                <Local text={note} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

export function CommitmentStories({ commitments, children }: { commitments: readonly CommitmentStoryFragment[]; children?: ReactNode }) {
  const words = useWords('commitments');
  if (commitments.length === 0) return null;
  return (
    <>
      <h3>{words.title}</h3>
      <ul className="promises">
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            <CommitmentStory commitment={commitment} />
          </li>
        ))}
      </ul>
      {children}
    </>
  );
}
