import { useDates, useNow } from '../text/use-dates.js';
import { useText } from '../text/use-text.js';

/** "3 days ago", with the exact moment for whoever asks for it. */
export function Ago({ at }: { at: string }) {
  const { fromNow, dayAndTime } = useDates();
  const now = useNow();
  return (
    <time dateTime={at} title={dayAndTime(at)}>
      {/* What has just happened may be ahead of a clock that is read every half minute. */}
      {fromNow(at > now ? now : at)}
    </time>
  );
}

/** "Tuesday 1 December". */
export function Day({ at }: { at: string }) {
  const { day } = useDates();
  return <time dateTime={at}>{day(at)}</time>;
}

/** A moment that something ends at: in words first, then to the minute with the zone (G6). */
export function Deadline({ at, say }: { at: string; say: (dayAndTime: string) => string }) {
  const { dayAndTime, fromNow } = useDates();
  const { ukTime } = useText().dates;
  return (
    <time dateTime={at} className="deadline">
      {say(ukTime(dayAndTime(at)))} <span className="deadline__distance">{fromNow(at)}</span>
    </time>
  );
}
