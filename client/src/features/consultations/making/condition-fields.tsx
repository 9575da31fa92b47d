import { useWords } from '../../../text/use-text.js';
import { Select } from '../../../ui/fields.js';
import { choicesAbove } from './edits.js';
import { TickBoxes } from './tick-boxes.js';
import { inAny, type ItemTyped, type PageTyped } from './typed.js';

interface ConditionProps {
  pages: readonly PageTyped[];
  page: number;
  place: number;
  item: ItemTyped;
}

/** Of whom it is asked: of everybody, or of those who chose something further up. */
export function ConditionFields({ pages, page, place, item }: ConditionProps) {
  const { item: words } = useWords('making');
  const above = choicesAbove(pages, page, place);
  const chosen = above.find(({ key }) => key === item.onlyIf.item);
  if (above.length === 0 && !item.onlyIf.item) return null;
  const path = `pages.${page}.items.${place}.onlyIf`;
  const choices = above.map(({ key, question }) => ({ value: key, label: words.onlyOf(inAny(question) || words.unasked) }));
  const gone = item.onlyIf.item && !chosen ? [{ value: item.onlyIf.item, label: words.onlyOf(words.gone) }] : [];
  return (
    <>
      <Select name={`${path}.item`} label={words.condition} options={[{ value: '', label: words.everybody }, ...choices, ...gone]} />
      {chosen && (
        <TickBoxes
          legend={words.onlyOptions}
          name={`${path}.options`}
          boxes={chosen.options.map(({ key, label }, option) => ({ id: key, label: inAny(label) || words.option(option + 1), text: inAny(label) }))}
        />
      )}
    </>
  );
}
