import { graphql } from '../../graphql/document.js';
import type { StaffingPartsFragment } from '../../graphql/generated/graphql.js';
import { wallTime } from '../../text/moments.js';
import { useDates } from '../../text/use-dates.js';
import { useWords } from '../../text/use-text.js';
import { PersonList } from '../../ui/person-line.js';
import { Section } from '../../ui/section.js';
import { Prose } from '../../ui/written.js';
import { OnDuty } from './thread/on-duty.js';

export const StaffingFragment = graphql(`
  fragment StaffingParts on YouthSpace {
    adults {
      ...Person
    }
    onDutyNow {
      ...Person
    }
    dutyHours {
      id
      startsAt
      endsAt
    }
    outsideHours {
      ...LocalMarkdownParts
    }
  }
`);

/** Who the adults are and in which job, who is on duty now, and what to do when nobody is (Y8, W4). */
export function Staffing({ space }: { space: StaffingPartsFragment }) {
  const text = useWords('youth');
  return (
    <Section title={text.adults}>
      <p className="hint">{text.adultsText}</p>
      <PersonList people={space.adults} />
      <OnDuty space={space} />
      <Hours hours={space.dutyHours} />
      <h3>{text.outside}</h3>
      <Prose text={space.outsideHours} />
    </Section>
  );
}

function Hours({ hours }: { hours: StaffingPartsFragment['dutyHours'] }) {
  const text = useWords('youth');
  const { day } = useDates();
  if (hours.length === 0) return null;
  // Two workers on duty together are one time to come.
  const times = [...new Map(hours.map((shift) => [`${shift.startsAt} ${shift.endsAt}`, shift])).values()];
  return (
    <>
      <h3>{text.hours}</h3>
      <ul>
        {times.map(({ id, startsAt, endsAt }) => (
          <li key={id}>{text.shift(day(startsAt), wallTime(startsAt).time, wallTime(endsAt).time)}</li>
        ))}
      </ul>
    </>
  );
}
