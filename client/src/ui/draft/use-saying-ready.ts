import { useState } from 'react';
import { useDeed } from '../../graphql/use-deed.js';
import { SayDraftReadyDocument } from './draft-documents.js';
import type { Draft } from './use-draft.js';

/** Says of what is drafted for a councillor that it is ready, once it is kept: they are told. */
export function useSayingReady({ kept, settled }: Draft) {
  const deed = useDeed(SayDraftReadyDocument);
  const [isSaid, setIsSaid] = useState(false);
  const say = async (): Promise<void> => {
    const seenVersion = await settled();
    setIsSaid(kept !== undefined && seenVersion !== null && (await deed.run({ id: kept.id, seenVersion })) !== undefined);
  };
  return { say, isSaid, busy: deed.busy, refusal: deed.refusal };
}
