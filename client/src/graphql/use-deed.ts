import { useCallback, useState } from 'react';
import { useClient } from './client-context.js';
import type { Document } from './document.js';
import { execute, RequestFailed } from './execute.js';
import { isRefused, type Done, type Refusal } from './refusal.js';

export interface Deed<Input, Result> {
  /** Does it; gives the result, or nothing when it was refused (see `refusal`). */
  run: (input: Input) => Promise<Done<Result> | undefined>;
  /** For what only asks, as whether anything is missing: every answer is a refusal, and it is given back. */
  ask: (input: Input) => Promise<Refusal | undefined>;
  busy: boolean;
  refusal: Refusal | undefined;
}

/** One mutation as a component uses it. Every mutation takes one `input` and returns a union with its refusals. */
export function useDeed<Name extends string, Result extends object, Input>(
  document: Document<Record<Name, Result>, { input: Input }>,
): Deed<Input, Result> {
  const { send } = useClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const perform = useCallback(
    async (input: Input) => {
      setBusy(true);
      const outcome = await attempt(() => execute(send, document, { input }));
      setBusy(false);
      setRefusal(isRefused(outcome) ? (outcome as Refusal) : undefined);
      return outcome;
    },
    [send, document],
  );
  const run = useCallback(
    async (input: Input) => {
      const outcome = await perform(input);
      return isRefused(outcome) ? undefined : (outcome as Done<Result>);
    },
    [perform],
  );
  const ask = useCallback(
    async (input: Input) => {
      const outcome = await perform(input);
      return isRefused(outcome) ? (outcome as Refusal) : undefined;
    },
    [perform],
  );
  return { run, ask, busy, refusal };
}

async function attempt<Result extends object>(request: () => Promise<Record<string, Result>>): Promise<Result | Refusal> {
  try {
    const [result] = Object.values(await request());
    return result ?? { refusal: 'RequestFailed', message: '' };
  } catch (error) {
    if (!(error instanceof RequestFailed)) throw error;
    return { refusal: error.failure === 'offline' ? 'Offline' : 'RequestFailed', message: error.message };
  }
}
