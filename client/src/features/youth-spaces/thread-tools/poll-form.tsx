import { useState } from 'react';
import type { Language, PollPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/fields.js';
import { FileField } from '../../../ui/file-field.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import { CloseYouthPollDocument, StartYouthPollDocument } from './documents.js';

const MOST = 8;

interface PollFormProps {
  threadId: string;
  languages: readonly Language[];
  onDone: () => void;
}

/** A quick choice with words, and an emoji or a picture that the words describe. */
export function PollForm({ threadId, languages, onDone }: PollFormProps) {
  const { poll: text } = useWords('thread-tools');
  const deed = useDeed(StartYouthPollDocument);
  const [options, setOptions] = useState(2);
  const form = useForm<Record<string, string>>(`poll-${threadId}`, emptyForm());
  const submit = async (): Promise<void> => {
    const given = Array.from({ length: options }, (_, place) => optionIn(form.values, place));
    if (!(await deed.run({ threadId, question: localText(form.values, 'question'), options: given }))) return;
    form.clear();
    setOptions(2);
    onDone();
  };
  return (
    <details className="more">
      <summary>{text.open}</summary>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
        <Bilingual name="question" label={text.question} languages={languages} />
        <p className="hint">{text.noPeople}</p>
        {Array.from({ length: options }, (_, place) => (
          <div key={place} className="poll-form__option">
            <Bilingual name={`options.${place}.words`} label={text.option(place + 1)} hint={text.optionHint} languages={languages} />
            <TextField name={`options.${place}.emoji`} label={text.emoji(place + 1)} optional narrow />
            <FileField name={`options.${place}.fileId`} label={text.picture(place + 1)} most={1} />
          </div>
        ))}
        {options < MOST && (
          <Button kind="quiet" onClick={() => setOptions(options + 1)}>
            {text.another}
          </Button>
        )}
      </Form>
    </details>
  );
}

function emptyForm(): Record<string, string> {
  const fields = ['question.en', 'question.cy', ...Array.from({ length: MOST }, (_, place) => ['words.en', 'words.cy', 'emoji', 'fileId'].map((name) => `options.${place}.${name}`)).flat()];
  return Object.fromEntries(fields.map((name) => [name, '']));
}

function optionIn(values: Record<string, string>, place: number) {
  const name = `options.${place}`;
  return { words: localText(values, `${name}.words`), emoji: values[`${name}.emoji`]?.trim() || null, fileId: values[`${name}.fileId`]?.trim() || null };
}

export function ClosePoll({ poll, onDone }: { poll: PollPartsFragment; onDone: () => void }) {
  const { poll: text } = useWords('thread-tools');
  const deed = useDeed(CloseYouthPollDocument);
  const close = async (): Promise<void> => {
    if (await deed.run({ pollId: poll.id })) onDone();
  };
  return (
    <p>
      <Button kind="quiet" busy={deed.busy} aria-label={`${text.close}: ${poll.question.text}`} onClick={() => void close()}>
        {text.close}: {poll.question.text}
      </Button>
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </p>
  );
}
