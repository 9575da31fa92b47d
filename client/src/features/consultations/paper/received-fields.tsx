import { useWords } from '../../../text/use-text.js';
import { Checkbox, Choices } from '../../../ui/choices.js';
import { TextField } from '../../../ui/fields.js';
import { FileField } from '../../../ui/file-field.js';

const MOST_SCANS = 10;

/** Where and when it came. */
export function ReceivedFields() {
  const { form: words, source } = useWords('paper');
  return (
    <fieldset className="group">
      <legend>{words.how}</legend>
      <Choices name="received.source" label={words.source} choices={(['PAPER', 'MEETING'] as const).map((value) => ({ value, label: source[value] }))} />
      <TextField name="received.place" label={words.place} />
      <TextField name="received.receivedOn" type="date" label={words.receivedOn} narrow />
      <Checkbox name="received.receivedBeforeClosing" label={words.inTime} />
      <div className="field">
        <p className="field__label">{words.scans}</p>
        <FileField name="received.scanIds" label={words.scans} most={MOST_SCANS} />
      </div>
    </fieldset>
  );
}
