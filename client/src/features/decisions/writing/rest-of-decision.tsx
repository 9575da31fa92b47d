import { WhenAndWhere } from './content-fields.js';
import { InterestRows } from './interest-rows.js';
import { OptionRows } from './option-rows.js';
import { PaperRows } from './paper-rows.js';
import { Part } from './parts-nav.js';

/** What a first version and a later one ask alike. */
export function RestOfDecision({ people }: { people: readonly { id: string; displayName: string }[] }) {
  return (
    <>
      <Part place="options">
        <OptionRows />
      </Part>
      <Part place="papers">
        <PaperRows />
      </Part>
      <Part place="interests">
        <InterestRows people={people} />
      </Part>
      <Part place="when">
        <WhenAndWhere />
      </Part>
    </>
  );
}
