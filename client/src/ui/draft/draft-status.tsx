import { useState } from 'react';
import { useText } from '../../text/use-text.js';
import { Button } from '../button.js';
import { Notice } from '../notice.js';
import { Ago } from '../when.js';
import type { Draft } from './use-draft.js';

/** Says quietly whether what is typed is kept, and asks when somebody else has written the same draft. */
export function DraftStatus({ draft }: { draft: Draft }) {
  const { draft: text } = useText().common;
  const { state, kept } = draft;
  if (state === 'changed' && kept) return <ChangedMeanwhile draft={draft} />;
  return (
    <div className="draft-status">
      <p role="status" className="hint">
        {state === 'keeping' && text.keeping}
        {state === 'unkept' && text.unkept}
        {state === 'kept' && kept && (
          <>
            {text.kept} <Ago at={kept.changedAt} />
          </>
        )}
      </p>
      {kept && <Discard draft={draft} />}
    </div>
  );
}

function ChangedMeanwhile({ draft: { kept, takeTheirs, keepMine } }: { draft: Draft }) {
  const { draft: text } = useText().common;
  return (
    <Notice tone="warn" title={text.changedTitle(kept?.changedBy?.displayName ?? text.somebody)} announce>
      <p>
        {text.changedText} {kept && <Ago at={kept.changedAt} />}
      </p>
      <p className="actions">
        <Button onClick={takeTheirs}>{text.takeTheirs}</Button>
        <Button kind="quiet" onClick={keepMine}>
          {text.keepMine}
        </Button>
      </p>
    </Notice>
  );
}

/** Throwing away can’t be undone, so it is asked for twice. */
function Discard({ draft }: { draft: Draft }) {
  const { draft: text, cancel } = useText().common;
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {text.discard}
      </Button>
    );
  }
  return (
    <p className="actions" role="group" aria-label={text.discardAsk}>
      <span>{text.discardAsk}</span>
      <Button onClick={() => void draft.discard().then(() => setAsked(false))}>{text.discardYes}</Button>
      <Button kind="quiet" onClick={() => setAsked(false)}>
        {cancel}
      </Button>
    </p>
  );
}
