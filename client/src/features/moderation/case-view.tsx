import { useId } from 'react';
import { Link } from 'react-router';
import type { CasePartsFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useWords } from '../../text/use-text.js';
import { Notice } from '../../ui/notice.js';
import { Tag } from '../../ui/tag.js';
import { Words } from '../../ui/written.js';
import { AppealForm } from './appeal-form.js';
import { CaseDeed } from './case-deed.js';
import { ClaimCaseDocument, LiftPauseDocument, LookAgainDocument, ReleaseCaseDocument } from './case-fragment.js';
import { DecideForm } from './decide-form.js';
import { HandOver } from './hand-over.js';

interface CaseViewProps {
  one: CasePartsFragment;
  profileId: string;
  onChange: (changed: CasePartsFragment) => void;
  /** It has the page to itself. */
  isAlone?: boolean;
}

/** One case: what was written, why it is here, who has taken it, and deciding it. */
export function CaseView({ one, profileId, onChange, isAlone = false }: CaseViewProps) {
  const text = useWords('moderation');
  const { subject, state, claimedBy } = one;
  const isMine = claimedBy?.id === profileId && state === 'CLAIMED';
  const heading = useId();
  return (
    <article className={isMine ? 'case case--mine' : 'case'} aria-labelledby={heading} data-case={one.id} tabIndex={-1}>
      <h2 id={heading} className="case__head">
        {subject.authorName} <Tag tone={state === 'OPEN' ? 'active' : 'plain'}>{text.states[state]}</Tag>{' '}
        <span className="hint">{useWaiting(one)}</span>
      </h2>
      <p className="hint">{[one.scope, ...one.because.map((cause) => text.filter.causes[cause])].join(' · ')}</p>
      <div className="case__words">
        <Words html={subject.html} />
      </div>
      <p>
        <span className="hint">{text.why}:</span> {one.reason}
      </p>
      <p className="actions">
        {subject.path && <Link to={subject.path}>{text.context}</Link>}
        {!isAlone && <Link to={`/moderation/cases/${one.id}`}>{text.own}</Link>}
      </p>
      <Lines title={text.reports} lines={one.reports.map(({ rule, words }) => (rule ? `${rule.text.text} ${words}` : words))} isOpen={isAlone} />
      <Lines title={text.before} lines={subject.context} isOpen={isAlone} />
      <Lines title={text.history} lines={subject.history} isOpen={isAlone} />
      <Appealed one={one} isMine={isMine} />
      <InHand one={one} profileId={profileId} isMine={isMine} onChange={onChange} />
      <Done one={one} onChange={onChange} />
    </article>
  );
}

/** Whose hands it is in, and what they do with it. */
function InHand({ one, profileId, isMine, onChange }: CaseViewProps & { isMine: boolean }) {
  const text = useWords('moderation');
  const { state, claimedBy, id: caseId } = one;
  const isAppealed = one.appeal?.state === 'WAITING';
  return (
    <>
      {one.viewerCanClaim && !isMine && <CaseDeed document={ClaimCaseDocument} caseId={caseId} label={text.claim} hotKey="c" onChange={onChange} />}
      {state === 'CLAIMED' && claimedBy && <p role="status">{isMine ? text.claimedByYou : text.claimedBy(claimedBy.displayName)}</p>}
      {isMine && one.viewerCanDecide && (isAppealed ? <AppealForm one={one} onChange={onChange} /> : <DecideForm one={one} onChange={onChange} />)}
      {isMine && (
        <div className="case__hand">
          <CaseDeed document={ReleaseCaseDocument} caseId={caseId} label={text.release} kind="quiet" onChange={onChange} />
          <HandOver one={one} profileId={profileId} onChange={onChange} />
        </div>
      )}
    </>
  );
}

function Appealed({ one: { appeal, decision, viewerCanClaim }, isMine }: { one: CasePartsFragment; isMine: boolean }) {
  const { appeal: text, actions } = useWords('moderation');
  if (appeal?.state !== 'WAITING' || !decision) return null;
  return (
    <Notice tone="warn" title={text.title}>
      <p>{appeal.words || text.silent}</p>
      <p>{text.against(actions[decision.action], decision.by?.displayName ?? '')}</p>
      <p className="hint">{decision.words}</p>
      {!appeal.canBeHeard && <p>{text.nobody}</p>}
      {appeal.canBeHeard && !viewerCanClaim && !isMine && <p>{text.notYours}</p>}
    </Notice>
  );
}

/** What was decided, and what can still be done about it. */
function Done({ one, onChange }: Pick<CaseViewProps, 'one' | 'onChange'>) {
  const text = useWords('moderation');
  const { dayAndTime } = useDates();
  const { decision } = one;
  if (!decision || one.state !== 'DECIDED') return null;
  return (
    <>
      <p role="status">{text.decided(text.actions[decision.action])}</p>
      {decision.pausedUntil && (
        <p>
          {text.pausedUntil(dayAndTime(decision.pausedUntil))} <CaseDeed document={LiftPauseDocument} caseId={one.id} label={text.lift} kind="quiet" onChange={onChange} />
        </p>
      )}
      <CaseDeed document={LookAgainDocument} caseId={one.id} label={text.again} kind="quiet" onChange={onChange} />
    </>
  );
}

function useWaiting({ waitingMinutes: minutes, state }: CasePartsFragment): string {
  const text = useWords('moderation');
  if (state === 'DECIDED') return '';
  if (minutes < 60) return text.minutes(minutes);
  return minutes < 48 * 60 ? text.hours(Math.floor(minutes / 60)) : text.days(Math.floor(minutes / 1440));
}

function Lines({ title, lines, isOpen }: { title: string; lines: readonly string[]; isOpen: boolean }) {
  if (lines.length === 0) return null;
  return (
    <details className="more" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
