import { Link } from 'react-router';
import { graphql } from '../../graphql/document.js';
import type { FollowedFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { FollowButton } from './follow/index.js';

export const FollowedFragmentDocument = graphql(`
  fragment Followed on NotificationSubject {
    id
    path
    title
  }
`);

/** What somebody is told about because they follow it. */
export function FollowingList({ followed }: { followed: readonly FollowedFragment[] }) {
  const { following: words } = useWords('my-page');
  return (
    <Section title={words.title}>
      {followed.length === 0 && <Empty title={words.none} />}
      <ul className="lines">
        {followed.map(({ id, path, title }) => (
          <li key={id}>
            <Link to={path}>{title}</Link> <FollowButton id={id} follows what={title} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
