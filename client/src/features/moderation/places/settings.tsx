import { useState } from 'react';
import type { ModerationAction, ModeratedPlacePartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Select, TextArea, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import type { PlaceProps } from './notes.js';
import { KeepPhrasesDocument, SetHeldWordsDocument, SetTargetsDocument } from './place-fragment.js';

/** How soon somebody looks and decides, and how often that was kept. */
export function Targets({ place, onChange }: PlaceProps) {
  const { place: text } = useWords('moderation');
  const deed = useDeed(SetTargetsDocument);
  const { firstLook, decision } = place;
  const form = useForm(`targets-${place.id}-${place.version}`, { firstLookMinutes: String(firstLook.minutes), decisionMinutes: String(decision.minutes) });
  const keep = async (): Promise<void> => {
    const { firstLookMinutes, decisionMinutes } = form.values;
    const targets = { firstLookMinutes: Number(firstLookMinutes), decisionMinutes: Number(decisionMinutes) };
    const changed = await deed.run({ placeId: place.id, version: place.version, ...targets });
    if (changed) onChange(changed);
  };
  return (
    <Form form={form} required={['firstLookMinutes', 'decisionMinutes']} refusal={deed.refusal} busy={deed.busy} submit={text.targets} onSubmit={keep}>
      <p>{text.met(text.firstLook, firstLook.met, firstLook.of)}</p>
      <p>{text.met(text.decision, decision.met, decision.of)}</p>
      <TextField name="firstLookMinutes" label={text.firstLook} inputMode="numeric" narrow />
      <TextField name="decisionMinutes" label={text.decision} inputMode="numeric" narrow />
    </Form>
  );
}

/** The words that make something wait. */
export function HeldWords({ place, onChange }: PlaceProps) {
  const { place: text } = useWords('moderation');
  const deed = useDeed(SetHeldWordsDocument);
  const form = useForm(`held-${place.id}-${place.version}`, { words: place.heldWords.join('\n') });
  const keep = async (): Promise<void> => {
    const words = form.values.words.split('\n').filter((line) => line.trim() !== '');
    const changed = await deed.run({ placeId: place.id, version: place.version, words });
    if (changed) onChange(changed);
  };
  return (
    <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.keepWords} onSubmit={keep}>
      <TextArea name="words" label={text.words} hint={text.wordsHint} rows={5} />
    </Form>
  );
}

const ACTIONS: readonly ModerationAction[] = ['PUBLISH', 'ASK_FOR_CHANGES', 'HIDE', 'REMOVE', 'RESTORE'];
type Phrase = ModeratedPlacePartsFragment['phrases'][number];

const wordsOf = ({ words }: Phrase): { en: string; cy: string } => {
  const said = (language: string): string => words.translations.find((one) => one.language === language)?.text ?? '';
  return { en: said('EN'), cy: said('CY') };
};

/** Words to authors that the moderators of a place keep ready, in both languages. */
export function Phrases({ place, onChange }: PlaceProps) {
  const { place: text, actions } = useWords('moderation');
  const deed = useDeed(KeepPhrasesDocument);
  const form = useForm(`phrase-${place.id}`, { action: 'PUBLISH', en: '', cy: '' });
  const [busy, setBusy] = useState(false);
  const kept = place.phrases.map((phrase) => ({ action: phrase.action, words: wordsOf(phrase) }));
  const keep = async (phrases: typeof kept): Promise<boolean> => {
    setBusy(true);
    const changed = await deed.run({ placeId: place.id, version: place.version, phrases });
    setBusy(false);
    if (changed) onChange(changed);
    return changed !== undefined;
  };
  const add = async (): Promise<void> => {
    const { action, en, cy } = form.values;
    if (await keep([...kept, { action: action as ModerationAction, words: { en, cy } }])) form.clear();
  };
  return (
    <>
      <h3>{text.phrases}</h3>
      <ul className="plain">
        {place.phrases.map((phrase, at) => (
          <li key={`${phrase.id ?? ''}${at}`}>
            <strong>{actions[phrase.action]}</strong> {Object.values(wordsOf(phrase)).filter(Boolean).join(' · ')}{' '}
            <Button kind="quiet" busy={busy} onClick={() => void keep(kept.filter((_, place) => place !== at))}>
              {text.dropPhrase}
            </Button>
          </li>
        ))}
      </ul>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
      <Form form={form} required={['en']} refusal={undefined} busy={deed.busy} submit={text.addPhrase} onSubmit={add}>
        <Select name="action" label={text.phraseAction} options={ACTIONS.map((value) => ({ value, label: actions[value] }))} />
        <TextArea name="en" label={text.english} rows={2} lang="en" />
        <TextArea name="cy" label={text.welsh} rows={2} lang="cy" />
      </Form>
    </>
  );
}
