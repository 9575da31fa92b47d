import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Checkbox } from '../../../ui/choices.js';
import { TextField } from '../../../ui/fields.js';
import { useField } from '../../../ui/form.js';
import { Section } from '../../../ui/section.js';
import { useCouncil } from './council.js';
import { GroundSelect } from './ground-select.js';

/** What it is about. */
export function AboutFields() {
  const { form: text } = useWords('writing-decisions');
  const words = useWords('writing-decisions');
  const { languages } = useCouncil();
  return (
    <Section title={words.sections.about}>
      <Bilingual name="title" label={text.name} hint={text.nameHint} languages={languages} />
      <Bilingual name="summary" label={text.summary} hint={text.summaryHint} languages={languages} rows={4} />
      <Bilingual name="toDecide" label={text.toDecide} languages={languages} rows={4} />
      <Bilingual name="reasons" label={text.reasons} hint={text.reasonsHint} languages={languages} rows={6} />
      <WithheldReasons />
    </Section>
  );
}

/** Reasons that are kept from the public: that there are some, and on what ground, is public (D9). */
export function WithheldReasons() {
  const words = useWords('writing-decisions');
  const { languages } = useCouncil();
  const { value } = useField('withheldReasons.ground', words.withheldReasons);
  return (
    <details className="more" open={value !== '' || undefined}>
      <summary>{words.withheldReasons}</summary>
      <GroundSelect name="withheldReasons.ground" label={words.withheldGround} />
      {value !== '' && <Bilingual name="withheldReasons.text" label={words.withheldText} languages={languages} rows={3} />}
    </details>
  );
}

/** When it is decided, and which wards it touches. */
export function WhenAndWhere() {
  const { form: text } = useWords('writing-decisions');
  const words = useWords('writing-decisions');
  const { wards, topics } = useCouncil();
  return (
    <Section title={words.sections.when}>
      <TextField name="decidesOn" type="date" label={text.decidesOn} hint={words.decidesOnHint} narrow />
      <TextField name="decidesUntil" type="date" label={words.decidesUntil} hint={words.decidesUntilHint} narrow optional />
      <fieldset className="field">
        <legend className="field__label">{words.wards}</legend>
        <p className="hint">{words.wardsHint}</p>
        <div className="choices choices--close">
          {wards.map(({ id, name }) => (
            <Checkbox key={id} name={`wardIds.${id}`} label={name.text} />
          ))}
        </div>
      </fieldset>
      <fieldset className="field">
        <legend className="field__label">{words.topics}</legend>
        <p className="hint">{words.topicsHint}</p>
        <div className="choices choices--close">
          {topics.map(({ topic, name }) => (
            <Checkbox key={topic} name={`topics.${topic}`} label={name.text} />
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
