import { Link } from 'react-router';
import type { Topic, TopicPartsFragment } from '../../graphql/generated/graphql.js';
import { Local } from '../../ui/written.js';
import './topic-fragment.js';

interface TopicsProps {
  topics: readonly Topic[];
  /** What each topic is called. */
  named: readonly TopicPartsFragment[];
}

/** What it is about, each the way to other decisions about it. */
export function Topics({ topics, named }: TopicsProps) {
  const own = named.filter(({ topic }) => topics.includes(topic));
  return (
    <ul className="plain-list">
      {own.map(({ topic, name }) => (
        <li key={topic}>
          <Link to={`/decisions?topic=${topic}`}>
            <Local text={name} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
