import { useId } from 'react';
import { Link } from 'react-router';
import type { CasePartsFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useWords } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';
import { RefusalText } from '../../ui/refusal-text.js';
import { Tag } from '../../ui/tag.js';
import { Words } from '../../ui/written.js';
import { ClaimCaseDocument } from './case-fragment.js';
import { DecideForm } from './decide-form.js';

interface CaseViewProps {
  one: CasePartsFragment;
  profileId: string;
  onChange: (changed: CasePartsFragment) => void;
}

/** One case: what was written, why it is here, who has taken it, and deciding it. */
export function CaseView({ one, profileId, onChange }: CaseViewProps) {
  const text = useWords('moderation');
  const { subject, state, claimedBy, decision } = one;
  const isMine = claimedBy?.id === profileId;
  const heading = useId();
  return (
    <article className={isMine && state === 'CLAIMED' ? 'case case--mine' : 'case'} aria-labelledby={heading}>
      <h2 id={heading} className="case__head">
        {subject.authorName} <Tag tone={state === 'OPEN' ? 'active' : 'plain'}>{text.states[state]}</Tag>{' '}
        <span className="hint">{useWaiting(one.waitingMinutes)}</span>
      </h2>
      <div className="case__words">
        <Words html={subject.html} />
      </div>
      <p>
        <span className="hint">{text.why}:</span> {one.reason}
      </p>
      {subject.path && (
        <p>
          <Link to={subject.path}>{text.context}</Link>
        </p>
      )}
      <Lines title={text.reports} lines={one.reports.map(({ words }) => words)} />
      <Lines title={text.before} lines={subject.context} />
      <Lines title={text.history} lines={subject.history} />
      {one.viewerCanClaim && !isMine && <Claim caseId={one.id} onChange={onChange} />}
      {state === 'CLAIMED' && claimedBy && <p>{isMine ? text.claimedByYou : text.claimedBy(claimedBy.displayName)}</p>}
      {isMine && one.viewerCanDecide && <DecideForm one={one} onChange={onChange} />}
      {decision && <p role="status">{text.decided(text.actions[decision.action])}</p>}
    </article>
  );
}

function useWaiting(minutes: number): string {
  const text = useWords('moderation');
  if (minutes < 60) return text.minutes(minutes);
  return minutes < 48 * 60 ? text.hours(Math.floor(minutes / 60)) : text.days(Math.floor(minutes / 1440));
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="more">
      <summary>{title}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Claim({ caseId, onChange }: { caseId: string; onChange: CaseViewProps['onChange'] }) {
  const text = useWords('moderation');
  const deed = useDeed(ClaimCaseDocument);
  const claim = async (): Promise<void> => {
    const claimed = await deed.run({ caseId });
    if (claimed) onChange(claimed);
  };
  return (
    <>
      <Button busy={deed.busy} onClick={() => void claim()}>
        {text.claim}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
