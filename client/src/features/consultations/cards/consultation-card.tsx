import { graphql } from '../../../graphql/document.js';
import type { ConsultationCardFragment, ConsultationState } from '../../../graphql/generated/graphql.js';
import { useText } from '../../../text/use-text.js';
import { Card } from '../../../ui/card.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { Deadline } from '../../../ui/when.js';
import { Local } from '../../../ui/written.js';

export const ConsultationCardFragmentDocument = graphql(`
  fragment ConsultationCard on Consultation {
    id
    version
    state
    title {
      ...LocalTextParts
    }
    organisation {
      id
      accent
      name {
        ...LocalTextParts
      }
    }
    level
    closesAt
  }
`);

export const stateTone: Record<ConsultationState, Tone> = {
  DRAFT: 'plain',
  ANNOUNCED: 'plain',
  OPEN: 'active',
  CLOSED: 'plain',
  OUTCOME_PUBLISHED: 'good',
};

/** Nothing is taken any more. */
export const isOver = (state: ConsultationState): boolean => state === 'CLOSED' || state === 'OUTCOME_PUBLISHED';

export function ConsultationCard({ consultation }: { consultation: ConsultationCardFragment }) {
  const { consultations: text } = useText();
  const { id, state, title, organisation, level, closesAt } = consultation;
  return (
    <Card
      to={`/consultations/${id}`}
      title={<Local text={title} />}
      tags={<Tag tone={stateTone[state]}>{text.states[state]}</Tag>}
      accent={organisation.accent}
    >
      <p>
        <Deadline at={closesAt} say={isOver(state) ? text.closed : text.closes} />
      </p>
      <p className="hint">
        {text.levels[level]} · <Local text={organisation.name} />
      </p>
    </Card>
  );
}
