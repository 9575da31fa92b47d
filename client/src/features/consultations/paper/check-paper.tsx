import { useState } from 'react';
import type { AreaMapFragment, EnteredPaperFragment, QuestionsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Asked } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import { ContentFields, type Wards } from './content-fields.js';
import { CheckPaperDocument, CorrectPaperDocument } from './paper-documents.js';
import { atAnswers, contentFrom, contentValues } from './paper-values.js';

interface CheckPaperProps {
  paper: EnteredPaperFragment;
  onDone: () => void;
}

/** The second person says that it is as on the paper, or what isn't (G7). */
export function CheckPaper({ paper: { id, version, viewerCanCheck }, onDone }: CheckPaperProps) {
  const { check: words } = useWords('paper');
  const accept = useDeed(CheckPaperDocument);
  if (!viewerCanCheck) return <p className="hint">{words.own}</p>;
  const agree = async (): Promise<void> => {
    if (await accept.run({ id, seenVersion: version, accept: true })) onDone();
  };
  return (
    <>
      {accept.refusal && (
        <div className="notice notice--warn" role="alert">
          <RefusalText refusal={accept.refusal} />
        </div>
      )}
      <Asked button={words.accept} question={words.acceptAsk} yes={words.acceptYes} busy={accept.busy} onYes={agree} />
      <GiveBack id={id} version={version} onDone={onDone} />
    </>
  );
}

function GiveBack({ id, version, onDone }: Pick<EnteredPaperFragment, 'id' | 'version'> & { onDone: () => void }) {
  const { check: words } = useWords('paper');
  const deed = useDeed(CheckPaperDocument);
  const form = useForm(`give-back-${id}`, { reason: '' });
  const giveBack = async (): Promise<void> => {
    if (!(await deed.run({ id, seenVersion: version, accept: false, reason: form.values.reason }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="fold">
      <summary>{words.give}</summary>
      <div className="fold__body">
        <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={words.send} onSubmit={giveBack}>
          <TextArea name="reason" label={words.reason} rows={2} />
        </Form>
      </div>
    </details>
  );
}

interface CorrectPaperProps extends CheckPaperProps {
  pages: QuestionsFragment['pages'];
  wards: Wards;
  map: AreaMapFragment | null | undefined;
}

/** What was given back is put right, and waits for a second person again. */
export function CorrectPaper(props: CorrectPaperProps) {
  const { correct } = useWords('paper');
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? <Correction {...props} /> : <Button onClick={() => setIsOpen(true)}>{correct}</Button>;
}

function Correction({ paper, pages, wards, map, onDone }: CorrectPaperProps) {
  const { correctSubmit } = useWords('paper');
  const deed = useDeed(CorrectPaperDocument);
  const form = useForm(`correct-${paper.id}-${paper.version}`, contentValues(pages, paper));
  const correct = async (): Promise<void> => {
    if (!(await deed.run({ id: paper.id, seenVersion: paper.version, content: contentFrom(pages, form.values) }))) return;
    form.clear();
    onDone();
  };
  return (
    <Form form={form} refusal={atAnswers(deed.refusal)} busy={deed.busy} submit={correctSubmit} onSubmit={correct}>
      <ContentFields pages={pages} wards={wards} map={map} />
    </Form>
  );
}
