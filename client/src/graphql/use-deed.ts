import { useCallback, useState } from 'react';
import { useClient } from './client-context.js';
import type { Document } from './document.js';
import { execute, RequestFailed } from './execute.js';
import { isRefused, type Done, type Refusal } from './refusal.js';

export interface Deed<Input, Result> {
  /** Does it; gives the result, or nothing when it was refused (see `refusal`). */
  run: (input: Input) => Promise<Done<Result> | undefined>;
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
  const run = useCallback(
    async (input: Input) => {
      setBusy(true);
      const outcome = await attempt(() => execute(send, document, { input }));
      setBusy(false);
      const refused = isRefused(outcome);
      setRefusal(refused ? (outcome as Refusal) : undefined);
      return refused ? undefined : (outcome as Done<Result>);
    },
    [send, document],
  );
  return { run, busy, refusal };
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
