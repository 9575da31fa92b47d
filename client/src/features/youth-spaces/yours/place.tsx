import { Link } from 'react-router';
import type { PlacePartsFragment } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';
import { Tag } from '../../../ui/tag.js';

/** Who has promised to listen, and when the space is staffed each week (Y8). */
export function Place({ space }: { space: PlacePartsFragment }) {
  const text = useWords('youth-place');
  const { day } = useDates();
  return (
    <div className="pair">
      <Section title={text.listens}>
        <ul>
          {space.promises.map(({ id, kind, title, language, path }) => (
            <li key={id}>
              <Link to={path} lang={language.toLowerCase()}>
                {title}
              </Link>{' '}
              <Tag>{text.kinds[kind]}</Tag>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text.weekly}>
        <ul>
          {space.weeklyHours.map(({ weekday, from, to }) => (
            <li key={`${weekday}-${from}`}>{text.hours(text.weekdays[weekday - 1] ?? '', from, to)}</li>
          ))}
        </ul>
        {space.daysOff.length > 0 && (
          <>
            <h3>{text.daysOff}</h3>
            <ul>
              {space.daysOff.map((off) => (
                <li key={off}>{day(`${off}T12:00:00Z`)}</li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </div>
  );
}
