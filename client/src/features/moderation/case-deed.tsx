import type { CasePartsFragment } from '../../graphql/generated/graphql.js';
import type { Document } from '../../graphql/document.js';
import { useDeed } from '../../graphql/use-deed.js';
import { Button } from '../../ui/button.js';
import { RefusalText } from '../../ui/refusal-text.js';

interface CaseDeedProps<Name extends string, Result extends object> {
  document: Document<Record<Name, Result>, { input: { caseId: string } }>;
  caseId: string;
  label: string;
  kind?: 'primary' | 'quiet';
  /** The key that presses it. */
  hotKey?: string;
  onChange: (changed: CasePartsFragment) => void;
}

/** Something done with a case by one press. */
export function CaseDeed<Name extends string, Result extends object>({ document, caseId, label, kind, hotKey, onChange }: CaseDeedProps<Name, Result>) {
  const deed = useDeed(document);
  const run = async (): Promise<void> => {
    const changed = await deed.run({ caseId });
    if (changed) onChange(changed as unknown as CasePartsFragment);
  };
  return (
    <>
      <Button kind={kind ?? 'primary'} busy={deed.busy} data-key={hotKey} onClick={() => void run()}>
        {label}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
