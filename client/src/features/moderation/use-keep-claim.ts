import { useEffect, useRef } from 'react';
import type { CasePartsFragment } from '../../graphql/generated/graphql.js';
import { useDeed } from '../../graphql/use-deed.js';
import { ClaimCaseDocument } from './case-fragment.js';

const AGAIN_AFTER_MS = 3 * 60_000;

/** A claim lapses after ten minutes of nothing: whoever writes is doing something, and has it anew every few minutes. */
export function useKeepClaim(one: CasePartsFragment, typed: string, onChange: (changed: CasePartsFragment) => void): void {
  const { run } = useDeed(ClaimCaseDocument);
  const last = useRef(0);
  useEffect(() => {
    if (!typed) return;
    last.current ||= Date.now();
    if (Date.now() - last.current < AGAIN_AFTER_MS) return;
    last.current = Date.now();
    void run({ caseId: one.id }).then((claimed) => claimed && onChange(claimed));
  }, [typed, one.id, run, onChange]);
}
