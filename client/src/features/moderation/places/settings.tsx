import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { TextArea, TextField } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { useForm } from '../../../ui/use-form.js';
import type { PlaceProps } from './notes.js';
import { SetHeldWordsDocument, SetTargetsDocument } from './place-fragment.js';

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
