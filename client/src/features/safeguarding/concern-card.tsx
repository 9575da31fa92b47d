import type { ConcernCardFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText, useWords } from '../../text/use-text.js';
import { Card } from '../../ui/card.js';
import { Tag } from '../../ui/tag.js';
import { Ago } from '../../ui/when.js';

const EXCERPT = 120;

export function ConcernCard({ concern }: { concern: ConcernCardFragment }) {
  const text = useWords('safeguarding');
  return (
    <Card to={`/concerns/${concern.id}`} title={excerptOf(concern.words)} tags={<ConcernTags concern={concern} />}>
      <p>
        {text.raised} <Ago at={concern.raisedAt} />
      </p>
      <ConcernClock concern={concern} />
    </Card>
  );
}

export function ConcernTags({ concern }: { concern: ConcernCardFragment }) {
  const text = useWords('safeguarding');
  return (
    <>
      <Tag tone={concern.state === 'RAISED' ? 'warn' : 'plain'}>{text.states[concern.state]}</Tag>
      {concern.isHeld && <Tag tone="plain">{text.held}</Tag>}
      {concern.isDangerNow && <Tag tone="warn">{text.dangerNow}</Tag>}
    </>
  );
}

/** Until when somebody says that they have it, or that the time is over (E2). */
export function ConcernClock({ concern }: { concern: ConcernCardFragment }) {
  const text = useWords('safeguarding');
  const { dates } = useText();
  const { dayAndTime } = useDates();
  if (concern.state !== 'RAISED') return null;
  return <p>{concern.passedOnAt ? text.passedOn : text.acknowledgeBy(dates.ukTime(dayAndTime(concern.acknowledgeBy)))}</p>;
}

const excerptOf = (words: string): string => (words.length > EXCERPT ? `${words.slice(0, EXCERPT).trimEnd()}…` : words);
