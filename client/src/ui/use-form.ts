import { useCallback, useEffect, useMemo, useState } from 'react';

export interface FormState<Values extends Record<string, string>> {
  /** Begins the id of each field and names the draft. */
  id: string;
  values: Values;
  set: (name: keyof Values & string, value: string) => void;
  /** Forgets the draft and starts again, once it has been sent. */
  clear: () => void;
}

/**
 * What is typed into a form. It is kept on this device in the tab's own storage until it is sent, so that neither
 * a reload, nor signing in, nor acting as another profile loses it.
 */
export function useForm<Values extends Record<string, string>>(id: string, initial: Values): FormState<Values> {
  const [values, setValues] = useState(initial);
  const [start] = useState(initial);
  const key = `draft:${id}`;
  useEffect(() => {
    const draft = sessionStorage.getItem(key);
    if (draft) setValues((now) => ({ ...now, ...(JSON.parse(draft) as Values) }));
  }, [key]);
  const set = useCallback(
    (name: string, value: string) =>
      setValues((now) => {
        const next = { ...now, [name]: value };
        sessionStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const clear = useCallback(() => {
    sessionStorage.removeItem(key);
    setValues(start);
  }, [key, start]);
  return useMemo(() => ({ id, values, set, clear }), [id, values, set, clear]);
}
