import { graphql } from '../../../graphql/document.js';
import type { IdeaCardFragment, IdeaState } from '../../../graphql/generated/graphql.js';
import { useNumber, useText } from '../../../text/use-text.js';
import { Progress } from '../../../ui/bars.js';
import { Card } from '../../../ui/card.js';
import { Tag, type Tone } from '../../../ui/tag.js';
import { Local, Said } from '../../../ui/written.js';

export const IdeaCardFragmentDocument = graphql(`
  fragment IdeaCard on Idea {
    id
    version
    state
    title
    language
    supportCount
    threshold
    organisation {
      id
      accent
      name {
        ...LocalTextParts
      }
    }
    author {
      id
      displayName
    }
  }
`);

export const IdeasLiveDocument = graphql(`
  subscription IdeasLive($filter: IdeasFilter, $sort: IdeaSort! = NEWEST) {
    ideas(filter: $filter, sort: $sort) {
      nodes {
        ...IdeaCard
      }
    }
  }
`);

export const stateTone: Record<IdeaState, Tone> = {
  HELD: 'plain',
  OPEN: 'active',
  AWAITING_ANSWER: 'warn',
  ANSWERED: 'good',
  ADOPTED: 'good',
  DECLINED: 'plain',
  BEING_DELIVERED: 'active',
  DELIVERED: 'good',
  WITHDRAWN: 'plain',
  MERGED: 'plain',
};

export function IdeaCard({ idea }: { idea: IdeaCardFragment }) {
  const { ideas: text } = useText();
  const number = useNumber();
  const { state, supportCount, threshold } = idea;
  return (
    <Card
      to={`/ideas/${idea.id}`}
      title={<Said text={idea.title} language={idea.language} />}
      tags={<Tag tone={stateTone[state]}>{text.states[state]}</Tag>}
      accent={idea.organisation.accent}
    >
      <Progress value={supportCount} of={threshold} label={text.ofThreshold(number(supportCount), number(threshold))} />
      <p>{text.supporters(supportCount, number(supportCount))}</p>
      <p className="hint">
        {idea.author.displayName} · <Local text={idea.organisation.name} />
      </p>
    </Card>
  );
}
