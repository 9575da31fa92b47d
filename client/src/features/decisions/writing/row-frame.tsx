import type { ReactNode } from 'react';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import type { Rows } from './use-rows.js';

interface RowFrameProps {
  rows: Rows;
  add: string;
  /** “Option 2”. */
  called: (number: number) => string;
  children: (place: number) => ReactNode;
}

/** Rows with the ways to add one, to remove one and to take that back. */
export function RowFrame({ rows, add, called, children }: RowFrameProps) {
  const words = useWords('writing-decisions');
  return (
    <>
      {Array.from({ length: rows.count }, (_, place) => (
        <fieldset key={place} className="group">
          <legend>{called(place + 1)}</legend>
          {children(place)}
          <Button kind="quiet" aria-label={words.removeNamed(called(place + 1))} onClick={() => rows.remove(place)}>
            {words.remove}
          </Button>
        </fieldset>
      ))}
      <p className="actions">
        <Button kind="quiet" onClick={rows.add}>
          {add}
        </Button>
        {rows.undo && (
          <Button kind="quiet" onClick={rows.undo}>
            {words.undo}
          </Button>
        )}
      </p>
      <p role="status" className="visually-hidden">
        {rows.undo && words.removed}
      </p>
    </>
  );
}
