import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/fields.js';
import { fieldId } from '../../../ui/field-id.js';
import { addItemOption, move } from './edits.js';
import type { KindProps } from './part.js';
import { Tools } from './tools.js';

/** The options of a choice, a ranking or a budget; of a budget with what each means for people and in which steps. */
export function OptionFields({ making, organisation: { languages }, remove, item, path }: KindProps) {
  const { item: words } = useWords('making');
  const list = `${path}.options`;
  const count = item.options.length;
  return (
    <fieldset className="options-of">
      <legend className="field__label">{words.options}</legend>
      <ol>
        {item.options.map(({ key }, place) => (
          <li key={key}>
            <Bilingual name={`${list}.${place}.label`} label={words.option(place + 1)} languages={languages} />
            {item.kind === 'BUDGET' && (
              <>
                <Bilingual name={`${list}.${place}.consequence`} label={words.consequence} languages={languages} />
                <div className="moment">
                  <TextField name={`${list}.${place}.most`} label={words.lineMost} inputMode="numeric" narrow />
                  <TextField name={`${list}.${place}.step`} label={words.lineStep} inputMode="numeric" narrow />
                </div>
              </>
            )}
            <Tools
              name={words.option(place + 1)}
              onUp={place > 0 ? () => making.edit((now) => move(now, list, place, place - 1)) : undefined}
              onDown={place < count - 1 ? () => making.edit((now) => move(now, list, place, place + 1)) : undefined}
              onRemove={() => remove(list, place, words.option(place + 1))}
            />
          </li>
        ))}
      </ol>
      <Button kind="quiet" id={fieldId(making.form.id, list)} onClick={() => making.edit((now) => addItemOption(now, path))}>
        {words.addOption}
      </Button>
    </fieldset>
  );
}
