import { Link } from 'react-router';
import type { ActivityLineFragment } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Empty } from '../../../ui/notice.js';
import { Ago } from '../../../ui/when.js';

/** What happened, the latest first. The page names the words `activity`. */
export function ActivityLines({ lines }: { lines: readonly ActivityLineFragment[] }) {
  const words = useWords('activity');
  if (lines.length === 0) return <Empty title={words.none} />;
  return (
    <ul className="lines">
      {lines.map(({ id, text, at, subject }) => (
        <li key={id}>
          {text} <Link to={subject.path}>{subject.title}</Link>{' '}
          <span className="hint">
            <Ago at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
