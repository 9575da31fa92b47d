import { graphql } from '../../../graphql/document.js';
import type { AnswerDueCardFragment, AnswerDueState } from '../../../graphql/generated/graphql.js';
import { useText } from '../../../text/use-text.js';
import { Card } from '../../../ui/card.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { Said } from '../../../ui/written.js';
import { DueClock } from './due-clock.js';

export const AnswerDueCardFragmentDocument = graphql(`
  fragment AnswerDueCard on AnswerDue {
    id
    state
    subject {
      kind
      id
      title
      language
      path
    }
    organisation {
      id
      accent
      name {
        ...LocalTextParts
      }
    }
    owedBy {
      ...Person
    }
    owedByOffice
    dueOn
    workingDaysLeft
  }
`);

export const stateTone: Record<AnswerDueState, Tone> = {
  DUE: 'active',
  DUE_SOON: 'active',
  PAUSED: 'active',
  ANSWERED: 'good',
  OVERDUE: 'warn',
  LONG_OVERDUE: 'warn',
  LIFTED: 'good',
};

/** An answer that is owed, in a list. `to` is where it leads: to the thing, or to writing the answer. */
export function AnswerDueCard({ due, to }: { due: AnswerDueCardFragment; to: string }) {
  const { answers: text } = useText();
  return (
    <Card
      to={to}
      title={<Said text={due.subject.title} language={due.subject.language} />}
      tags={<Tag tone={stateTone[due.state]}>{text.states[due.state]}</Tag>}
      accent={due.organisation.accent}
    >
      {due.state !== 'ANSWERED' && <DueClock due={due} />}
      <p className="hint">
        {text.owedBy} {due.owedBy.displayName}, {due.owedByOffice}
      </p>
    </Card>
  );
}
