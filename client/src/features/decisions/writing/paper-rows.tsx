import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Checkbox } from '../../../ui/choices.js';
import { TextField } from '../../../ui/fields.js';
import { FileField } from '../../../ui/file-field.js';
import { Section } from '../../../ui/section.js';
import { useCouncil } from './council.js';
import { GroundSelect } from './ground-select.js';
import { RowFrame } from './row-frame.js';
import { rowName, useRows } from './use-rows.js';
import { parts } from './values.js';

/** Evidence and papers: each a file or a link. */
export function PaperRows() {
  const words = useWords('writing-decisions');
  const { languages } = useCouncil();
  const rows = useRows('papers', parts.papers);
  return (
    <Section title={words.sections.papers}>
      <p className="hint">{words.papersHint}</p>
      <RowFrame rows={rows} add={words.addPaper} called={words.paper}>
        {(place) => {
          const name = rowName('papers', place);
          return (
            <>
              <Bilingual name={`${name}.title`} label={words.paperTitle} languages={languages} />
              <p className="field__label">{words.paperFile}</p>
              <FileField name={`${name}.fileId`} label={words.paper(place + 1)} most={1} />
              <TextField name={`${name}.url`} label={words.paperUrl} hint={words.paperUrlHint} optional />
              <Checkbox name={`${name}.isBackground`} label={words.isBackground} hint={words.isBackgroundHint} />
              <GroundSelect name={`${name}.withheldGround`} label={words.paperOpen} />
            </>
          );
        }}
      </RowFrame>
    </Section>
  );
}
