import { useDates } from '../../../text/use-dates.js';
import { useText } from '../../../text/use-text.js';

interface DueClockProps {
  due: { dueOn: string; workingDaysLeft?: number | null };
}

/** By when, and how many working days that still is. */
export function DueClock({ due }: DueClockProps) {
  const { answers: text, dates } = useText();
  const { day, fromNow } = useDates();
  const left = due.workingDaysLeft;
  return (
    <p className="due-clock">
      <time dateTime={due.dueOn}>{text.dueOn(day(due.dueOn))}</time>{' '}
      <span className="due-clock__left">{left != null && left >= 0 ? dates.workingDaysLeft(left) : fromNow(due.dueOn)}</span>
    </p>
  );
}
