import { useState } from 'react';
import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Button } from '../../../ui/button.js';
import { fieldId } from '../../../ui/field-id.js';
import { move, putIn, takeOut } from './edits.js';
import type { PartProps } from './part.js';
import { PutBack, Tools, type Removed } from './tools.js';
import { newOption } from './typed.js';

/** The ways to go, each with what it costs and leads to; or why there is one (G2). */
export function OptionsPart({ making, organisation: { languages } }: PartProps) {
  const { names, hints, option: words } = useWords('making');
  const [removed, setRemoved] = useState<Removed>();
  const { typed, edit, form } = making;
  const count = typed.options.length;
  const remove = (place: number, name: string): void => {
    setRemoved({ list: 'options', place, thing: typed.options[place], name });
    edit((now) => takeOut(now, 'options', place));
  };
  return (
    <>
      <p className="hint">{hints.options}</p>
      {typed.options.map(({ key }, place) => (
        <fieldset key={key} className="group">
          <legend>{words.name(place + 1)}</legend>
          <Bilingual name={`options.${place}.title`} label={words.title} languages={languages} />
          <Bilingual name={`options.${place}.effects`} label={words.effects} languages={languages} rows={3} />
          <Bilingual name={`options.${place}.cost`} label={words.cost} languages={languages} />
          <Tools
            name={words.name(place + 1)}
            onUp={place > 0 ? () => edit((now) => move(now, 'options', place, place - 1)) : undefined}
            onDown={place < count - 1 ? () => edit((now) => move(now, 'options', place, place + 1)) : undefined}
            onRemove={() => remove(place, words.name(place + 1))}
          />
        </fieldset>
      ))}
      <PutBack making={making} removed={removed} onDone={() => setRemoved(undefined)} />
      <p>
        <Button kind="quiet" id={fieldId(form.id, 'options')} onClick={() => edit((now) => putIn(now, 'options', newOption()))}>
          {words.add}
        </Button>
      </p>
      <Bilingual name="fewOptionsReason" label={names['fewOptionsReason'] ?? ''} hint={hints.few} languages={languages} rows={2} optional />
      <Bilingual name="effects" label={names['effects'] ?? ''} hint={hints.effects} languages={languages} rows={3} optional />
    </>
  );
}
