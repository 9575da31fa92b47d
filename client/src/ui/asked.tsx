import { useState, type ReactNode } from 'react';
import { useText } from '../text/use-text.js';
import { Button } from './button.js';

interface AskedProps {
  button: string;
  kind?: 'primary' | 'quiet';
  /** What happens, in words, before it can't be undone. */
  question: ReactNode;
  yes: string;
  busy?: boolean;
  onYes: () => Promise<void> | void;
}

/** A deed that can't be undone is asked for twice. */
export function Asked({ button, kind = 'primary', question, yes, busy = false, onYes }: AskedProps) {
  const { cancel } = useText().common;
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked) {
    return (
      <p className="actions">
        <Button kind={kind} onClick={() => setIsAsked(true)}>
          {button}
        </Button>
      </p>
    );
  }
  return (
    <div className="asked" role="group" aria-label={button}>
      <p role="status">{question}</p>
      <p className="actions">
        <Button busy={busy} onClick={() => void onYes()}>
          {yes}
        </Button>
        <Button kind="quiet" onClick={() => setIsAsked(false)}>
          {cancel}
        </Button>
      </p>
    </div>
  );
}
