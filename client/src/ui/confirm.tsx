import { useEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text.js';
import { Button } from './button.js';

export interface Confirmation {
  isAsked: boolean;
  /** Asks, and waits for the answer. */
  ask: () => Promise<boolean>;
  answer: (yes: boolean) => void;
}

/** For what can't be undone: the deed waits until it was said twice. */
export function useConfirmation(): Confirmation {
  const [pending, setPending] = useState<{ resolve: (yes: boolean) => void }>();
  return {
    isAsked: pending !== undefined,
    ask: () => new Promise((resolve) => setPending({ resolve })),
    answer: (yes) => {
      setPending(undefined);
      pending?.resolve(yes);
    },
  };
}

interface ConfirmProps {
  confirmation: Confirmation;
  question: string;
  yes: string;
}

/** The question with its two answers; the focus comes to it. */
export function Confirm({ confirmation, question, yes }: ConfirmProps) {
  const { cancel } = useText().common;
  const box = useRef<HTMLDivElement>(null);
  const { isAsked, answer } = confirmation;
  useEffect(() => {
    if (isAsked) box.current?.focus();
  }, [isAsked]);
  if (!isAsked) return null;
  return (
    <div ref={box} className="notice notice--warn confirm" role="group" aria-label={question} tabIndex={-1}>
      <p className="notice__title">{question}</p>
      <p className="actions">
        <Button onClick={() => answer(true)}>{yes}</Button>
        <Button kind="quiet" onClick={() => answer(false)}>
          {cancel}
        </Button>
      </p>
    </div>
  );
}
