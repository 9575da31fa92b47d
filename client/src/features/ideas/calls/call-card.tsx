import type { CallCardFragment } from '../../../graphql/generated/graphql.js';
import { useDates, useNow } from '../../../text/use-dates.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Card } from '../../../ui/card.js';
import { Tag } from '../../../ui/tag.js';
import { Local } from '../../../ui/written.js';

/** From when until when it takes ideas, as people say it, with the zone. */
export function useCallTimes({ opensAt, closesAt, isOpen }: Pick<CallCardFragment, 'opensAt' | 'closesAt' | 'isOpen'>): string {
  const words = useWords('idea-calls');
  const { dayAndTime } = useDates();
  const { ukTime } = useText().dates;
  const now = useNow();
  if (isOpen) return words.closesOn(ukTime(dayAndTime(closesAt)));
  return opensAt > now ? words.opensOn(ukTime(dayAndTime(opensAt))) : words.closed(ukTime(dayAndTime(closesAt)));
}

export function CallCard({ call }: { call: CallCardFragment }) {
  const words = useWords('idea-calls');
  const times = useCallTimes(call);
  return (
    <Card to={`/ideas/calls/${call.id}`} title={<Local text={call.title} />} tags={call.isOpen && <Tag tone="active">{words.open}</Tag>} accent={call.organisation.accent}>
      <p>{times}</p>
      <p>{call.supportsEach === null ? words.anyNumber : words.each(call.supportsEach)}</p>
      <p className="hint">
        <Local text={call.organisation.name} />
      </p>
    </Card>
  );
}
