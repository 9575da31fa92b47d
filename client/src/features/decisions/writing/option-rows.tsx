import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Checkbox } from '../../../ui/choices.js';
import { Section } from '../../../ui/section.js';
import { useCouncil } from './council.js';
import { GroundSelect } from './ground-select.js';
import { RowFrame } from './row-frame.js';
import { rowName, useRows } from './use-rows.js';
import { parts } from './values.js';

export function OptionRows() {
  const { form: text } = useWords('writing-decisions');
  const words = useWords('writing-decisions');
  const { languages } = useCouncil();
  const rows = useRows('options', parts.options);
  return (
    <Section title={words.sections.options}>
      <p className="hint">{words.optionsHint}</p>
      <RowFrame rows={rows} add={words.addOption} called={text.option}>
        {(place) => {
          const name = rowName('options', place);
          return (
            <>
              <Bilingual name={`${name}.title`} label={text.optionTitle} languages={languages} />
              <Bilingual name={`${name}.effects`} label={text.optionEffects} languages={languages} rows={3} />
              <Bilingual name={`${name}.affects`} label={words.affects} languages={languages} optional />
              <Bilingual name={`${name}.cost`} label={text.optionCost} languages={languages} optional />
              <Checkbox name={`${name}.isPreferred`} label={text.preferred} />
              <GroundSelect name={`${name}.withheldGround`} label={words.optionOpen} />
            </>
          );
        }}
      </RowFrame>
      <Bilingual name="whyPreferred" label={text.whyPreferred} hint={words.whyPreferredHint} languages={languages} rows={3} optional />
    </Section>
  );
}

