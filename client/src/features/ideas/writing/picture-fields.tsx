import { useWords } from '../../../text/use-text.js';
import { TextField } from '../../../ui/fields.js';
import { FileField } from '../../../ui/file-field.js';
import { useField } from '../../../ui/form.js';
import { describing, picturesIn } from './idea-values.js';

const MOST = 6;

/** Pictures, each with words for those who can't see it. */
export function PictureFields() {
  const words = useWords('idea-writing');
  const { form } = useField('pictureIds', words.pictures);
  return (
    <fieldset className="group">
      <legend>{words.pictures}</legend>
      <p className="hint">{words.picturesHint}</p>
      <FileField name="pictureIds" label={words.pictures} most={MOST} />
      {picturesIn(form.values).map((id, index) => (
        <TextField key={id} name={describing(id)} label={words.describe(index + 1)} hint={words.describeHint} />
      ))}
    </fieldset>
  );
}
