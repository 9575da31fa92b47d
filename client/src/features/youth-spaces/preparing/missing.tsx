import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { OpenYouthSpaceDocument } from './preparing-fragment.js';
import type { StepProps } from './steps.js';

/** All that the space still lacks, or the button that opens it. */
export function Missing({ space, onChange }: StepProps) {
  const text = useWords('youth-staff');
  const deed = useDeed(OpenYouthSpaceDocument);
  const lacking = space.lacking ?? [];
  const open = async (): Promise<void> => {
    if (await deed.run({ spaceId: space.id })) onChange();
  };
  if (lacking.length > 0) {
    return (
      <Notice tone="warn" title={text.missing}>
        <ul>
          {lacking.map((need) => (
            <li key={need}>{text.needs[need]}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (space.state === 'OPEN') return <Notice tone="good" title={text.isOpen} />;
  return (
    <Notice tone="good" title={text.nothingMissing}>
      <Button busy={deed.busy} onClick={() => void open()}>
        {text.open}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </Notice>
  );
}
