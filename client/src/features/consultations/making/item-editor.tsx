import { useEffect, useState } from 'react';
import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Checkbox } from '../../../ui/choices.js';
import { Select } from '../../../ui/fields.js';
import { fieldId } from '../../../ui/field-id.js';
import { Tag } from '../../../ui/tag.js';
import { ConditionFields } from './condition-fields.js';
import { copyItem, moveItem } from './edits.js';
import { KindFields } from './kind-fields.js';
import type { Structure } from './part.js';
import { Foldable, Tools } from './tools.js';
import { inAny, type ItemTyped } from './typed.js';

interface ItemEditorProps extends Structure {
  page: number;
  place: number;
  isOpen: boolean;
}

/** One thing asked: folded to a line, or with all that is to be said of it. */
export function ItemEditor({ page, place, isOpen, ...structure }: ItemEditorProps) {
  const { item: words, kinds } = useWords('making');
  const { making, organisation, remove } = structure;
  const { pages } = making.typed;
  const path = `pages.${page}.items.${place}`;
  useFocusWhenNew(isOpen, fieldId(making.form.id, `${path}.kind`));
  const item = pages[page]?.items[place];
  if (!item) return null;
  const name = inAny(item.question) || words.name(place + 1);
  const isFirst = page === 0 && place === 0;
  const isLast = page === pages.length - 1 && place === (pages[page]?.items.length ?? 0) - 1;
  const tools = (
    <Tools
      name={name}
      onUp={isFirst ? undefined : () => making.edit((now) => moveItem(now, page, place, -1))}
      onDown={isLast ? undefined : () => making.edit((now) => moveItem(now, page, place, 1))}
      onCopy={() => making.edit((now) => copyItem(now, page, place))}
      onRemove={() => remove(`pages.${page}.items`, place, name)}
    />
  );
  return (
    <Foldable title={<Summary item={item} place={place} />} isOpen={isOpen} tools={tools}>
      <Select name={`${path}.kind`} label={words.kind} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
      <Bilingual name={`${path}.question`} label={words.question} languages={organisation.languages} rows={2} />
      <Bilingual name={`${path}.help`} label={words.help} languages={organisation.languages} rows={2} optional />
      <KindFields {...structure} item={item} path={path} />
      {item.kind !== 'STATEMENT_ROUND' && <Checkbox name={`${path}.isRequired`} label={words.required} />}
      <ConditionFields pages={pages} page={page} place={place} item={item} />
    </Foldable>
  );
}

/** Whoever adds a question goes on with it. */
function useFocusWhenNew(isNew: boolean, id: string): void {
  const [field] = useState(id);
  useEffect(() => {
    if (isNew) document.getElementById(field)?.focus();
  }, [isNew, field]);
}

function Summary({ item, place }: { item: ItemTyped; place: number }) {
  const { item: words, kinds } = useWords('making');
  return (
    <>
      <span className="fold__title">
        {place + 1}. {inAny(item.question) || words.unasked}
      </span>
      <span className="fold__tags">
        <Tag>{kinds[item.kind]}</Tag>
        {item.isRequired && <Tag tone="active">{words.requiredTag}</Tag>}
        {item.onlyIf.item && <Tag>{words.conditionTag}</Tag>}
      </span>
    </>
  );
}
