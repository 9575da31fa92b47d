import { graphql } from '../graphql/document.js';
import type { CommitmentLineFragment, CommitmentState } from '../graphql/generated/graphql.js';
import { useDates } from '../text/use-dates.js';
import { useText } from '../text/use-text.js';
import { PersonLine } from './person-line.js';
import { Tag, type Tone } from './tag.js';
import { Local } from './written.js';

export const CommitmentListFragment = graphql(`
  fragment CommitmentLine on Commitment {
    id
    what {
      ...LocalTextParts
    }
    owner {
      ...Person
    }
    dueOn
    isOverdue
    state
  }
`);

export const commitmentTone: Record<CommitmentState, Tone> = { PROMISED: 'plain', UNDER_WAY: 'active', DELAYED: 'warn', DELIVERED: 'good', DROPPED: 'warn' };

/** What was promised in a decision or an answer: what, who, by when, and how it stands (D7). */
export function CommitmentList({ commitments }: { commitments: readonly CommitmentLineFragment[] }) {
  const { commitments: text } = useText().common;
  const { day } = useDates();
  if (commitments.length === 0) return null;
  return (
    <div className="commitments">
      <h3>{text.title}</h3>
      <ul>
        {commitments.map(({ id, what, owner, dueOn, isOverdue, state }) => (
          <li key={id}>
            <Tag tone={commitmentTone[state]}>{text.states[state]}</Tag> {isOverdue && <Tag tone="warn">{text.overdue}</Tag>} <Local text={what} />{' '}
            <span className="hint">{text.due(day(dueOn))}</span> <PersonLine person={owner} />
          </li>
        ))}
      </ul>
    </div>
  );
}
