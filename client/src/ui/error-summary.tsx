import { useEffect, useRef, type RefObject } from 'react';
import type { Refusal } from '../graphql/refusal.js';
import { useText } from '../text/use-text.js';
import { RefusalText } from './refusal-text.js';

export interface FieldError {
  path: string;
  message: string;
}

interface ErrorSummaryProps {
  /** Counts the attempts to send: each failed one moves the focus here. */
  attempt: number;
  refusal: Refusal | undefined;
  errors: readonly FieldError[];
  /** What the fields are called. */
  labels: RefObject<ReadonlyMap<string, string>>;
  /** The element to go to for a field, when the form shows it. */
  idOf: (path: string) => string | undefined;
}

/** All that is wrong with a form, in one place above it, with the way to each field. */
export function ErrorSummary({ attempt, refusal, errors, labels, idOf }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const text = useText().common.form;
  const shown = refusal !== undefined || errors.length > 0;
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (!shown) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <p className="error-summary__title">{text.problem}</p>
      {refusal && <RefusalText refusal={refusal} />}
      <ul>
        {errors.map(({ path, message }) => (
          <li key={path}>
            <FieldLink id={idOf(path)} message={text.fieldProblem(labels.current.get(path), message)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A field may stand in a part that is folded away. */
function reveal(field: HTMLElement | null): void {
  for (let part = field?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
  field?.focus();
}

function FieldLink({ id, message }: { id: string | undefined; message: string }) {
  if (!id) return message;
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        reveal(document.getElementById(id));
      }}
    >
      {message}
    </a>
  );
}
