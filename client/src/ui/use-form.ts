import { useCallback, useEffect, useMemo, useState } from 'react';

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

/** Where a form keeps what is typed, in the tab's own storage. */
export const localDraftKey = (form: string): string => `draft:${form}`;

/**
 * What is typed into a form. It is kept on this device in the tab's own storage until it is sent, so that neither
 * a reload, nor signing in, nor acting as another profile loses it.
 */
export function useForm<Values extends Record<string, string>>(id: string, initial: Values): FormState<Values> {
  const [values, setValues] = useState(initial);
  const [start] = useState(initial);
  const [isTouched, setIsTouched] = useState(false);
  const key = localDraftKey(id);
  useEffect(() => {
    const draft = sessionStorage.getItem(key);
    if (!draft) return;
    setValues((now) => ({ ...now, ...(JSON.parse(draft) as Values) }));
    setIsTouched(true);
  }, [key]);
  const change = useCallback(
    (changes: Record<string, string>) =>
      setValues((now) => {
        const next = { ...now, ...changes };
        sessionStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const set = useCallback(
    (name: string, value: string) => {
      setIsTouched(true);
      change({ [name]: value });
    },
    [change],
  );
  const clear = useCallback(() => {
    sessionStorage.removeItem(key);
    setValues(start);
    setIsTouched(false);
  }, [key, start]);
  return useMemo(() => ({ id, values, isTouched, set, fill: change, clear }), [id, values, isTouched, set, change, clear]);
}
