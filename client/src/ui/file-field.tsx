import { useContext, useState } from 'react';
import { useClient } from '../graphql/client-context.js';
import { upload, type Uploaded } from '../graphql/upload.js';
import { useLanguage, useText } from '../text/use-text.js';
import { Button } from './button.js';
import { useField } from './form.js';
import { UploadPass } from './upload-pass.js';

interface FileFieldProps {
  /** The field holds the files' ids, separated by spaces. */
  name: string;
  label: string;
  most: number;
}

/** Files are sent as they are chosen; the form then speaks of them by their ids. */
export function FileField({ name, label, most }: FileFieldProps) {
  const { files: text } = useText().common;
  const field = useField(name, label);
  const { known, sending, problem, send, canSend } = useUploads();
  const ids = field.value.split(' ').filter(Boolean);
  const add = async (chosen: FileList | null): Promise<void> => {
    const sent = await send([...(chosen ?? [])].slice(0, most - ids.length));
    if (sent.length > 0) field.set([...ids, ...sent].join(' '));
  };
  return (
    <div className="files">
      <ul className="files__list">
        {ids.map((id) => (
          <Sent key={id} file={known.get(id)} onRemove={() => field.set(ids.filter((other) => other !== id).join(' '))} />
        ))}
      </ul>
      {ids.length < most && (
        <input
          id={field.id}
          type="file"
          className="input"
          aria-label={`${text.choose}: ${label}`}
          multiple={most - ids.length > 1}
          disabled={sending !== null || !canSend}
          onChange={(event) => {
            const { files } = event.target;
            void add(files).then(() => {
              event.target.value = '';
            });
          }}
        />
      )}
      <p role="status" className={problem === null ? 'hint' : 'field__error'}>
        {sending !== null && text.sending(sending)}
        {problem !== null && (problem || text.failed)}
      </p>
    </div>
  );
}

/** A file that was sent; one from an earlier visit is known by its id alone. */
function Sent({ file, onRemove }: { file: Uploaded | undefined; onRemove: () => void }) {
  const { files: text } = useText().common;
  const name = file?.name ?? text.file;
  return (
    <li>
      {name} {file?.warning && <span className="hint">{file.warning}</span>}
      <Button kind="quiet" aria-label={text.removeNamed(name)} onClick={onRemove}>
        {text.remove}
      </Button>
    </li>
  );
}

function useUploads() {
  const { actingAs } = useClient();
  const language = useLanguage();
  const pass = useContext(UploadPass);
  const [known, setKnown] = useState<ReadonlyMap<string, Uploaded>>(new Map());
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** One after the other; gives the ids of those that were taken. */
  const send = async (files: readonly File[]): Promise<string[]> => {
    const ids: string[] = [];
    setProblem(null);
    const refused = pass ? await pass.ask() : null;
    if (refused !== null) {
      setProblem(refused);
      return ids;
    }
    for (const file of files) {
      setSending(file.name);
      const outcome = await upload(file, { actingAs, language, pass: pass?.key });
      if ('message' in outcome) setProblem(outcome.message);
      else {
        ids.push(outcome.file.id);
        setKnown((before) => new Map(before).set(outcome.file.id, outcome.file));
      }
    }
    setSending(null);
    return ids;
  };
  return { known, sending, problem, send, canSend: pass !== null };
}
