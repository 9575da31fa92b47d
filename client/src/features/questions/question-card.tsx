import { graphql } from '../../graphql/document.js';
import type { QuestionCardFragment, QuestionState } from '../../graphql/generated/graphql.js';
import { useNumber, useWords } from '../../text/use-text.js';
import { Card } from '../../ui/card.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { Local, Said } from '../../ui/written.js';

export const QuestionCardFragmentDocument = graphql(`
  fragment QuestionCard on Question {
    id
    version
    state
    title
    language
    askerCount
    askedAt
    councillor {
      id
      displayName
    }
    organisation {
      id
      accent
      name {
        ...LocalTextParts
      }
    }
  }
`);

export const stateTone: Record<QuestionState, Tone> = {
  WAITING: 'plain',
  RETURNED: 'warn',
  PUBLISHED: 'active',
  ANSWERED: 'good',
  REOPENED: 'warn',
  JOINED: 'plain',
  WITHDRAWN: 'plain',
};

export function QuestionCard({ question }: { question: QuestionCardFragment }) {
  const words = useWords('questions');
  const number = useNumber();
  const { id, state, title, language, askerCount, councillor, organisation } = question;
  return (
    <Card
      to={`/questions/${id}`}
      title={<Said text={title} language={language} />}
      tags={<Tag tone={stateTone[state]}>{words.states[state]}</Tag>}
      accent={organisation.accent}
    >
      <p>{words.askers(askerCount, number(askerCount))}</p>
      <p className="hint">
        {words.to(councillor.displayName)} · <Local text={organisation.name} />
      </p>
    </Card>
  );
}
