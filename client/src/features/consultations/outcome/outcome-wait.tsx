import type { ConsultationOutcomeQuery } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Notice } from '../../../ui/notice.js';

type Wait = NonNullable<NonNullable<ConsultationOutcomeQuery['consultation']>['outcomeWait']>;

/** In public: how long people have waited, and by when it is due (G5). */
export function OutcomeWait({ wait: { dueOn, daysWaited, isOverdue }, isTold }: { wait: Wait; isTold: boolean }) {
  const words = useWords('outcome');
  const { day } = useDates();
  if (isTold) return <p className={isOverdue ? 'late' : 'hint'}>{isOverdue ? words.cameLate(daysWaited, day(dueOn)) : words.came(daysWaited)}</p>;
  return (
    <Notice tone={isOverdue ? 'warn' : 'plain'} title={isOverdue ? words.overdue : words.awaited}>
      {isOverdue ? words.overdueSince(daysWaited, day(dueOn)) : words.waiting(daysWaited, day(dueOn))}
    </Notice>
  );
}
