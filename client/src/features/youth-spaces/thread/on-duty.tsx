import type { PersonFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { PersonList } from '../../../ui/person-line.js';

/** Who of the adults is there now (Y8). */
export function OnDuty({ space }: { space: { onDutyNow: readonly PersonFragment[] } }) {
  const text = useWords('youth');
  return (
    <div className="on-duty">
      <p className="on-duty__title">{text.onDuty}</p>
      {space.onDutyNow.length > 0 ? <PersonList people={space.onDutyNow} /> : <p>{text.nobodyOnDuty}</p>}
    </div>
  );
}
