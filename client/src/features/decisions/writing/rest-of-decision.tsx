import { useWords } from '../../../text/use-text.js';
import { WhenAndWhere } from './content-fields.js';
import { InterestRows } from './interest-rows.js';
import { OptionRows } from './option-rows.js';
import { PaperRows } from './paper-rows.js';
import { Part } from './parts-nav.js';

/** What a first version and a later one ask alike. */
export function RestOfDecision({ people }: { people: readonly { id: string; displayName: string }[] }) {
  const words = useWords('writing-decisions');
  return (
    <>
      <Part place="options">
        <OptionRows />
      </Part>
      <Part place="papers">
        <PaperRows />
      </Part>
      <Part place="interests">
        <InterestRows title={words.sections.interests} people={people} />
      </Part>
      <Part place="when">
        <WhenAndWhere />
      </Part>
    </>
  );
}
