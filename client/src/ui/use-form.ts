import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRefused } from '../graphql/client-context.js';
import { typedBefore, useWasThereBefore } from './typed-before.js';

export interface FormState<Values extends Record<string, string>> {
  /** Begins the id of each field and names the draft. */
  id: string;
  values: Values;
  set: (name: keyof Values & string, value: string) => void;
  /** Something has been typed that isn’t sent, now or before a reload. */
  isTouched: boolean;
  /** Puts these values in, as when a draft is gone on with. */
  fill: (values: Record<string, string>) => void;
  /** Forgets the draft and starts again, once it has been sent. */
  clear: () => void;
}

/** Where a form keeps what is typed, in the browser's own storage. */
export const localDraftKey = (form: string): string => `draft:${form}`;

/** `device`: it outlives the tab, for people whose drafts no server keeps. */
type KeptIn = 'tab' | 'device';
const storageOf = (keptIn: KeptIn): Storage => (keptIn === 'tab' ? sessionStorage : localStorage);

/**
 * What is typed into a form. It is kept on this device until it is sent, so that neither a reload, nor signing in, nor
 * acting as another profile loses it.
 */
export function useForm<Values extends Record<string, string>>(id: string, initial: Values, keptIn: KeptIn = 'tab'): FormState<Values> {
  const refused = useRefused(id)?.values;
  const [values, setValues] = useState(refused ? filled(initial, refused) : initial);
  const [start] = useState(initial);
  const [isTouched, setIsTouched] = useState(false);
  const key = localDraftKey(id);
  const change = useCallback(
    (changes: Record<string, string>) =>
      setValues((now) => {
        const next = { ...now, ...changes };
        storageOf(keptIn).setItem(key, JSON.stringify(next));
        return next;
      }),
    [key, keptIn],
  );
  const touch = useCallback(
    (changes: Record<string, string>) => {
      setIsTouched(true);
      change(changes);
    },
    [change],
  );
  const set = useCallback((name: string, value: string) => touch({ [name]: value }), [touch]);
  useFound(id, start, keptIn, touch);
  const clear = useCallback(() => {
    storageOf(keptIn).removeItem(key);
    setValues(start);
    setIsTouched(false);
  }, [key, start, keptIn]);
  return useMemo(() => ({ id, values, isTouched, set, fill: change, clear }), [id, values, isTouched, set, change, clear]);
}

/** The form's own fields, with what had been typed into them. */
const filled = <Values extends Record<string, string>>(initial: Values, typed: Record<string, string>): Values =>
  Object.fromEntries(Object.entries(initial).map(([name, value]) => [name, typed[name] ?? value])) as Values;

/** What had been typed before: kept on this device, or newer, while the script was on its way. */
function useFound(form: string, start: Record<string, string>, keptIn: KeptIn, onFound: (values: Record<string, string>) => void): void {
  const unread = useRef(useWasThereBefore());
  useEffect(() => {
    const kept = storageOf(keptIn).getItem(localDraftKey(form));
    const typed = unread.current ? typedBefore(form, Object.keys(start)) : {};
    unread.current = false;
    const found = { ...(kept ? (JSON.parse(kept) as Record<string, string>) : {}), ...typed };
    if (Object.keys(found).length > 0) onFound(found);
  }, [form, start, keptIn, onFound]);
}
