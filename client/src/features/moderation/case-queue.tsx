import type { CasePartsFragment } from '../../graphql/generated/graphql.js';
import { useWords } from '../../text/use-text.js';
import { Empty } from '../../ui/notice.js';
import { CaseView } from './case-view.js';

interface CaseQueueProps {
  cases: readonly CasePartsFragment[];
  profileId: string;
  onChange: (changed: CasePartsFragment) => void;
}

/** The cases that were asked for, the longest waiting first. */
export function CaseQueue({ cases, profileId, onChange }: CaseQueueProps) {
  const text = useWords('moderation');
  return (
    <>
      <p role="status">{text.waiting(cases.length)}</p>
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
