import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useIsSomebody } from '../../graphql/client-context.js';
import type { StanceValue } from '../../graphql/generated/graphql.js';
import { useText, useWords } from '../../text/use-text.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Progress } from '../../ui/bars.js';
import { RefusalText } from '../../ui/refusal-text.js';
import { Said } from '../../ui/written.js';
import { StanceButtons } from './stance-buttons.js';
import type { Round } from './use-round.js';

/** One statement at a time. The buttons stay where they are and keep the focus; the words above them change. */
export function StanceCard({ round, take, busy, refusal }: Round) {
  const text = useWords('opinions');
  const next = round.nextForViewer;
  const progress = round.viewerProgress;
  const words = useFocusWhenDone(next !== null && next !== undefined);
  const { answer, undo } = useLast(take, () => words.current?.focus());
  if (!round.viewerCanTakeStance) return <CannotTakePart />;
  return (
    <div className="stance-card">
      {progress && (
        <div className="stance-card__progress">
          <Progress value={progress.answered} of={progress.of} label={text.progress(progress.answered, progress.of)} />
          <span className="hint">{text.progress(progress.answered, progress.of)}</span>
        </div>
      )}
      <div className="stance-card__words" aria-live="polite" ref={words} tabIndex={-1}>
        {next ? (
          <blockquote>
            <Said text={next.text} language={next.language} />
          </blockquote>
        ) : (
          <Notice tone="good" title={text.allDone}>
            {text.allDoneText}
          </Notice>
        )}
      </div>
      {next && <StanceButtons busy={busy} onTake={(stance: StanceValue) => void answer(next.id, stance)} />}
      {undo && (
        <Button kind="quiet" busy={busy} onClick={() => void undo()}>
          {text.undo}
        </Button>
      )}
      {refusal && (
        <div className="notice notice--warn" role="alert">
          <RefusalText refusal={refusal} />
        </div>
      )}
      <p className="hint">{text.lead}</p>
    </div>
  );
}

/** The last answer can be taken back where it was given; the button goes with it, and so does the focus. */
function useLast(take: Round['take'], onUndone: () => void) {
  const [last, setLast] = useState<string>();
  const answer = async (statementId: string, stance: StanceValue): Promise<void> => {
    if (await take(statementId, stance)) setLast(statementId);
  };
  const undo = async (): Promise<void> => {
    if (!last || !(await take(last, undefined))) return;
    setLast(undefined);
    onUndone();
  };
  return { answer, undo: last === undefined ? undefined : undo };
}

/** With the last statement the buttons go, and with them the focus: it comes to the words that say so. */
function useFocusWhenDone(hasNext: boolean) {
  const words = useRef<HTMLDivElement>(null);
  const had = useRef(hasNext);
  useEffect(() => {
    if (had.current && !hasNext && document.activeElement === document.body) words.current?.focus();
    had.current = hasNext;
  }, [hasNext]);
  return words;
}

function CannotTakePart() {
  const text = useWords('opinions');
  const { common } = useText();
  const isSomebody = useIsSomebody();
  return (
    <Notice title={isSomebody ? text.cannot : text.visitor}>
      {!isSomebody && <SignInHere label={common.states.signIn} />}
    </Notice>
  );
}

function SignInHere({ label }: { label: string }) {
  const { pathname } = useLocation();
  return <LinkButton to={`/sign-in?next=${encodeURIComponent(pathname)}`}>{label}</LinkButton>;
}
