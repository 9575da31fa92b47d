import type { CasePartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Empty } from '../../ui/notice.js';
import { CaseView } from './case-view.js';

interface CaseQueueProps {
  cases: readonly CasePartsFragment[];
  profileId: string;
  onChange: (changed: CasePartsFragment) => void;
}

/** What waits for a moderator, the oldest first. */
export function CaseQueue({ cases, profileId, onChange }: CaseQueueProps) {
  const text = useWords('moderation');
  const waiting = cases.filter(({ state }) => state !== 'DECIDED').length;
  return (
    <>
      <p role="status">{text.waiting(waiting)}</p>
      {cases.length === 0 && <Empty title={text.none} />}
      <ol className="cases">
        {cases.map((one) => (
          <li key={one.id}>
            <CaseView one={one} profileId={profileId} onChange={onChange} />
          </li>
        ))}
      </ol>
    </>
  );
}
