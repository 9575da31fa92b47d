import { useState } from 'react';
import type { PaperEntryPartsFragment } from '../../../../graphql/generated/graphql.js';
import { graphql } from '../../../../graphql/document.js';
import { useDeed } from '../../../../graphql/use-deed.js';
import { useWords } from '../../../../text/use-text.js';
import { Form } from '../../../../ui/form.js';
import { Notice } from '../../../../ui/notice.js';
import { Section } from '../../../../ui/section.js';
import { useForm } from '../../../../ui/use-form.js';
import { ImportPaperDocument } from '../paper-documents.js';
import { emptyReceived, receivedFrom } from '../paper-values.js';
import { ReceivedFields } from '../received-fields.js';

export const PaperEntryFragment = graphql(`
  fragment PaperEntryParts on PaperEntry {
    until
    csv
    columns {
      code
      guide
    }
  }
`);

const MOST_BYTES = 180_000;

/** A table of what came on paper: all of it is entered, or nothing, with every wrong line named. */
export function ImportPaper({ consultationId, entry }: { consultationId: string; entry: PaperEntryPartsFragment }) {
  const { table: words } = useWords('paper');
  const deed = useDeed(ImportPaperDocument);
  const form = useForm(`paper-table-${consultationId}`, emptyReceived);
  const [file, setFile] = useState<File>();
  const [entered, setEntered] = useState<number>();
  const isLarge = file !== undefined && file.size > MOST_BYTES;
  const submit = async (): Promise<void> => {
    if (!file || isLarge) return;
    setEntered(undefined);
    const done = await deed.run({ consultationId, received: receivedFrom(form.values), file: await base64(file) });
    if (done) setEntered(done.entered);
  };
  return (
    <>
      <Template entry={entry} />
      {entered !== undefined && <Notice tone="good" title={words.done(entered)} announce />}
      <Form form={form} required={['received.place', 'received.receivedOn']} refusal={deed.refusal} busy={deed.busy} submit={words.submit} onSubmit={submit}>
        <ReceivedFields />
        <label className="field field--file">
          <span className="field__label">{words.file}</span>
          <span className="hint">{words.fileHint}</span>
          <input type="file" className="input" accept=".csv,text/csv" required onChange={(event) => setFile(event.target.files?.[0])} />
        </label>
        <div role="status">{deed.busy && <Going />}</div>
        {isLarge && <p className="field__error">{words.large}</p>}
        <Faults faults={faultsIn(deed.refusal)} />
      </Form>
    </>
  );
}

/** A large table takes a while, and nothing tells beforehand how long. */
function Going() {
  const { table: words } = useWords('paper');
  return (
    <label>
      {words.going} <progress />
    </label>
  );
}

function Template({ entry: { csv, columns } }: { entry: PaperEntryPartsFragment }) {
  const { table: words } = useWords('paper');
  return (
    <>
      <p>
        <a className="button button--quiet" download="folkmoot.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}>
          {words.template}
        </a>
      </p>
      <details className="fold">
        <summary>{words.columns}</summary>
        <table className="fold__body">
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.guide}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ code, guide }) => (
              <tr key={code}>
                <th scope="row">{code}</th>
                <td>{guide}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

interface Fault {
  line: number;
  column: string | null;
  message: string;
}

const faultsIn = (refusal: object | undefined): readonly Fault[] => (refusal && 'faults' in refusal ? (refusal.faults as Fault[]) : []);

function Faults({ faults }: { faults: readonly Fault[] }) {
  const { table: words } = useWords('paper');
  if (faults.length === 0) return null;
  return (
    <Section title={words.wrong}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.lineHead}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.messageHead}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ line, column, message }) => (
            <tr key={`${line} ${column} ${message}`}>
              <td>{line}</td>
              <td>{column ?? words.wholeRow}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

async function base64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
