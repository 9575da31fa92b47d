import type { ReactNode } from 'react';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { putIn, type TakenOut } from './edits.js';
import type { Making } from './use-making.js';

interface ToolsProps {
  /** What is moved or removed, for those who hear the buttons apart from it. */
  name: string;
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
  onCopy?: () => void;
  onRemove: () => void;
}

/** What can be done with a thing in a list, by buttons alone. */
export function Tools({ name, onUp, onDown, onCopy, onRemove }: ToolsProps) {
  const { tools } = useWords('making');
  return (
    <p className="tools">
      <Tool label={tools.up} name={tools.upNamed(name)} onClick={onUp} />
      <Tool label={tools.down} name={tools.downNamed(name)} onClick={onDown} />
      {onCopy && <Tool label={tools.copy} name={tools.copyNamed(name)} onClick={onCopy} />}
      <Tool label={tools.remove} name={tools.removeNamed(name)} onClick={onRemove} />
    </p>
  );
}

/** Stays where it is when there is no way further, so that the focus does too. */
function Tool({ label, name, onClick }: { label: string; name: string; onClick: (() => void) | undefined }) {
  return (
    <Button kind="quiet" aria-label={name} busy={!onClick} onClick={onClick}>
      {label}
    </Button>
  );
}

export interface Removed extends TakenOut {
  name: string;
}

/** The last thing that was removed can be put back where it was. */
export function PutBack({ making, removed, onDone }: { making: Making; removed: Removed | undefined; onDone: () => void }) {
  const { tools } = useWords('making');
  const putBack = (): void => {
    if (!removed) return;
    making.edit((typed) => putIn(typed, removed.list, removed.thing, removed.place));
    onDone();
  };
  return (
    <div role="status" className="put-back">
      {removed && (
        <Notice>
          <p>
            {tools.removed(removed.name)} <Button onClick={putBack}>{tools.undo}</Button>
          </p>
        </Notice>
      )}
    </div>
  );
}

/** A thing in a list that opens and closes, with its tools. */
export function Foldable({ title, isOpen, tools, children }: { title: ReactNode; isOpen: boolean; tools: ReactNode; children: ReactNode }) {
  return (
    <details className="fold" open={isOpen}>
      <summary>{title}</summary>
      <div className="fold__body">
        {children}
        {tools}
      </div>
    </details>
  );
}
