import { useState } from 'react';
import type { ModerationAction, ModeratedPlacePartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Select, TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import type { PlaceProps } from './notes.js';
import { KeepPhrasesDocument } from './place-fragment.js';

const ACTIONS: readonly ModerationAction[] = ['PUBLISH', 'ASK_FOR_CHANGES', 'HIDE', 'REMOVE', 'RESTORE'];

interface Phrase {
  action: ModerationAction;
  words: { en: string; cy: string };
}

function toPhrase({ action, words }: ModeratedPlacePartsFragment['phrases'][number]): Phrase {
  const said = (language: string): string => words.translations.find((one) => one.language === language)?.text ?? '';
  return { action, words: { en: said('EN'), cy: said('CY') } };
}

/** Words to authors that the moderators of a place keep ready, in both languages: changed, moved and taken away where they stand. */
export function Phrases({ place, onChange }: PlaceProps) {
  const { place: text } = useWords('moderation');
  const deed = useDeed(KeepPhrasesDocument);
  const phrases = place.phrases.map(toPhrase);
  const keep = async (next: readonly Phrase[]): Promise<boolean> => {
    const changed = await deed.run({ placeId: place.id, version: place.version, phrases: [...next] });
    if (changed) onChange(changed);
    return changed !== undefined;
  };
  return (
    <>
      <h2>{text.phrases}</h2>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
      <ol className="plain">
        {phrases.map((phrase, at) => (
          <ReadyPhrase key={`${place.version} ${place.phrases[at]?.id ?? at}`} id={`${place.id}-${at}`} phrase={phrase} busy={deed.busy} isFirst={at === 0} isLast={at === phrases.length - 1}
            onKeep={(changed) => keep(phrases.map((one, place) => (place === at ? changed : one)))}
            onMove={(by) => void keep(moved(phrases, at, by))}
            onDrop={() => void keep(phrases.filter((_, place) => place !== at))}
          />
        ))}
      </ol>
      <PhraseForm id={place.id} busy={deed.busy} submit={text.addPhrase} onKeep={(added) => keep([...phrases, added])} />
    </>
  );
}

function moved(phrases: readonly Phrase[], at: number, by: -1 | 1): Phrase[] {
  const next = [...phrases];
  next.splice(at + by, 0, ...next.splice(at, 1));
  return next;
}

interface ReadyPhraseProps {
  id: string;
  phrase: Phrase;
  busy: boolean;
  isFirst: boolean;
  isLast: boolean;
  onKeep: (changed: Phrase) => Promise<boolean>;
  onMove: (by: -1 | 1) => void;
  onDrop: () => void;
}

function ReadyPhrase({ id, phrase, busy, isFirst, isLast, onKeep, onMove, onDrop }: ReadyPhraseProps) {
  const { place: text, actions } = useWords('moderation');
  const [isOpen, setOpen] = useState(false);
  const { action, words } = phrase;
  return (
    <li className="ready-phrase">
      <p>
        <strong>{actions[action]}</strong>
      </p>
      {isOpen ? (
        <PhraseForm id={id} phrase={phrase} busy={busy} submit={text.changePhrase} onKeep={onKeep} />
      ) : (
        <>
          {words.en && <p lang="en">{words.en}</p>}
          {words.cy && <p lang="cy">{words.cy}</p>}
        </>
      )}
      <p className="actions">
        <Button kind="quiet" onClick={() => setOpen(!isOpen)}>
          {isOpen ? text.leavePhrase : text.editPhrase}
        </Button>
        {!isFirst && (
          <Button kind="quiet" busy={busy} onClick={() => onMove(-1)}>
            {text.phraseUp}
          </Button>
        )}
        {!isLast && (
          <Button kind="quiet" busy={busy} onClick={() => onMove(1)}>
            {text.phraseDown}
          </Button>
        )}
        <Button kind="quiet" busy={busy} onClick={onDrop}>
          {text.dropPhrase}
        </Button>
      </p>
    </li>
  );
}

interface PhraseFormProps {
  id: string;
  phrase?: Phrase;
  busy: boolean;
  submit: string;
  onKeep: (kept: Phrase) => Promise<boolean>;
}

/** One phrase: without one to begin from, a new one. */
function PhraseForm({ id, phrase, busy, submit, onKeep }: PhraseFormProps) {
  const { place: text, actions } = useWords('moderation');
  const form = useForm(`phrase-${id}`, { action: phrase?.action ?? 'PUBLISH', en: phrase?.words.en ?? '', cy: phrase?.words.cy ?? '' });
  const keep = async (): Promise<void> => {
    const { action, en, cy } = form.values;
    if (await onKeep({ action: action as ModerationAction, words: { en, cy } })) form.clear();
  };
  return (
    <Form form={form} required={['en']} refusal={undefined} busy={busy} submit={submit} onSubmit={keep}>
      <Select name="action" label={text.phraseAction} options={ACTIONS.map((value) => ({ value, label: actions[value] }))} />
      <TextArea name="en" label={text.english} rows={2} lang="en" />
      <TextArea name="cy" label={text.welsh} rows={2} lang="cy" />
    </Form>
  );
}
