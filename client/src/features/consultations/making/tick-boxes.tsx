import type { ReactNode } from 'react';
import { useField } from '../../../ui/form.js';

interface TickBoxesProps {
  legend: string;
  hint?: string;
  /** Each box is the field `<name>.<id>`. */
  name: string;
  boxes: readonly { id: string; label: ReactNode; text: string }[];
}

/** Several of many. */
export function TickBoxes({ legend, hint, name, boxes }: TickBoxesProps) {
  return (
    <fieldset className="field">
      <legend className="field__label">{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="choices choices--many">
        {boxes.map((box) => (
          <Box key={box.id} name={`${name}.${box.id}`} label={box.label} text={box.text} />
        ))}
      </div>
    </fieldset>
  );
}

function Box({ name, label, text }: { name: string; label: ReactNode; text: string }) {
  const field = useField(name, text);
  return (
    <label className="choice">
      <input type="checkbox" id={field.id} checked={field.value === 'yes'} onChange={(event) => field.set(event.target.checked ? 'yes' : '')} />
      <span>{label}</span>
    </label>
  );
}
