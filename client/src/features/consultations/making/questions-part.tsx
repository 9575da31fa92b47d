import { useState } from 'react';
import type { ConsultationItemKind } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual } from '../../../ui/bilingual.js';
import { Button } from '../../../ui/button.js';
import { fieldId } from '../../../ui/field-id.js';
import { move, putIn, takeOut } from './edits.js';
import { ItemEditor } from './item-editor.js';
import { at } from './paths.js';
import type { PartProps, Structure } from './part.js';
import { PutBack, Tools, type Removed } from './tools.js';
import { newItem, newPage } from './typed.js';

/** What is asked, page by page. */
export function QuestionsPart({ making, organisation }: PartProps) {
  const { page: words } = useWords('making');
  const [removed, setRemoved] = useState<Removed>();
  const { typed, edit, form } = making;
  const remove = (list: string, place: number, name: string): void => {
    setRemoved({ list, place, thing: (at(typed, list) as unknown[])[place], name });
    edit((now) => takeOut(now, list, place));
  };
  return (
    <>
      {typed.pages.map((page, place) => (
        <PageEditor key={page.key} making={making} organisation={organisation} remove={remove} place={place} />
      ))}
      <PutBack making={making} removed={removed} onDone={() => setRemoved(undefined)} />
      <p>
        <Button kind="quiet" id={fieldId(form.id, 'pages')} onClick={() => edit((now) => putIn(now, 'pages', newPage()))}>
          {words.add}
        </Button>
      </p>
    </>
  );
}

function PageEditor({ place, ...structure }: Structure & { place: number }) {
  const { page: words } = useWords('making');
  const { making, organisation, remove } = structure;
  const { pages } = making.typed;
  const items = pages[place]?.items ?? [];
  const [opened, setOpened] = useState('');
  const name = words.name(place + 1);
  const path = `pages.${place}`;
  const add = (kind: ConsultationItemKind): void => {
    const item = newItem(kind);
    setOpened(item.key);
    making.edit((now) => putIn(now, `${path}.items`, item));
  };
  return (
    <section className="page-editor" aria-label={name}>
      <h3>{name}</h3>
      <Bilingual name={`${path}.title`} label={words.title} languages={organisation.languages} />
      <Bilingual name={`${path}.intro`} label={words.intro} languages={organisation.languages} rows={2} optional />
      {items.length === 0 && <p className="hint">{words.empty}</p>}
      {items.map((item, at) => (
        <ItemEditor key={item.key} {...structure} page={place} place={at} isOpen={item.key === opened} />
      ))}
      <AddItem id={fieldId(making.form.id, `${path}.items`)} onAdd={add} />
      <Tools
        name={name}
        onUp={place > 0 ? () => making.edit((now) => move(now, 'pages', place, place - 1)) : undefined}
        onDown={place < pages.length - 1 ? () => making.edit((now) => move(now, 'pages', place, place + 1)) : undefined}
        onRemove={() => remove('pages', place, name)}
      />
    </section>
  );
}

function AddItem({ id, onAdd }: { id: string; onAdd: (kind: ConsultationItemKind) => void }) {
  const { item: words, kinds } = useWords('making');
  const [kind, setKind] = useState<ConsultationItemKind>('OPEN_TEXT');
  return (
    <p className="add-item">
      <select id={id} className="input" aria-label={words.addKind} value={kind} onChange={(event) => setKind(event.target.value as ConsultationItemKind)}>
        {Object.entries(kinds).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button onClick={() => onAdd(kind)}>{words.add}</Button>
    </p>
  );
}
