import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';

const KEPT_AS = 'moderation-keys';
const ACTIONS: Readonly<Record<string, string>> = { p: 'PUBLISH', a: 'ASK_FOR_CHANGES', h: 'HIDE', r: 'REMOVE', s: 'RESTORE' };

/** Keys for the queue. They are one letter each, so they can be turned off, and do nothing while something is typed (WCAG 2.1.4). */
export function Keys() {
  const { keys: text } = useWords('moderation');
  const [isOn, setOn] = useState(true);
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => setOn(localStorage.getItem(KEPT_AS) !== 'off'), []);
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?' && list.current) list.current.open = !list.current.open;
      else if (pressed(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
  const change = (): void => {
    localStorage.setItem(KEPT_AS, isOn ? 'off' : 'on');
    setOn(!isOn);
  };
  return (
    <details className="more" ref={list}>
      <summary>{text.title}</summary>
      <dl className="keys">
        {text.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button kind="quiet" onClick={change}>
        {isOn ? text.on : text.off}
      </Button>
    </details>
  );
}

/** A radio button takes no letters, so that an action can be chosen again. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio])');
}

/** Does what the key says; false where it says nothing. */
function pressed(key: string): boolean {
  const cases = [...document.querySelectorAll<HTMLElement>('[data-case]')];
  const at = cases.findIndex((one) => one.contains(document.activeElement));
  if (key === 'j' || key === 'k') {
    const next = cases[at === -1 ? 0 : at + (key === 'j' ? 1 : -1)];
    next?.focus();
    return true;
  }
  const here = cases[Math.max(at, 0)];
  const action = ACTIONS[key];
  const meant = here?.querySelector<HTMLElement>(action ? `input[value="${action}"]` : `[data-key="${CSS.escape(key)}"]`);
  meant?.click();
  meant?.focus();
  return meant !== null && meant !== undefined;
}
