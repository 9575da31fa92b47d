import type { EnteredPaperFragment } from '../../../../graphql/generated/graphql.js';
import { useDeed } from '../../../../graphql/use-deed.js';
import { useWords } from '../../../../text/use-text.js';
import { Asked } from '../../../../ui/asked.js';
import { Choices } from '../../../../ui/choices.js';
import { TextArea } from '../../../../ui/fields.js';
import { Form } from '../../../../ui/form.js';
import { RefusalText } from '../../../../ui/refusal-text.js';
import { useForm } from '../../../../ui/use-form.js';
import { DoubtPaperDocument, SettlePaperDoubtDocument } from './doubt-documents.js';

export interface PaperDoubtProps {
  paper: EnteredPaperFragment;
  onDone: () => void;
}

/** What was accepted in error is put right or taken out by two people (G7). */
export function PaperDoubt({ paper, onDone }: PaperDoubtProps) {
  if (paper.state === 'ACCEPTED') return <Doubt paper={paper} onDone={onDone} />;
  return (
    <>
      <Doubted paper={paper} />
      {paper.state === 'DOUBTED' && <Settle paper={paper} onDone={onDone} />}
    </>
  );
}

const REMEDIES = ['CORRECT', 'REMOVE'] as const;

function Doubt({ paper: { id, version }, onDone }: PaperDoubtProps) {
  const words = useWords('paper-doubts');
  const deed = useDeed(DoubtPaperDocument);
  const form = useForm<Record<string, string>>(`doubt-${id}`, { reason: '', remedy: 'CORRECT' });
  const submit = async (): Promise<void> => {
    const remedy = form.values['remedy'] === 'REMOVE' ? 'REMOVE' : 'CORRECT';
    if (!(await deed.run({ id, seenVersion: version, reason: form.values['reason'] ?? '', remedy }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="fold">
      <summary>{words.doubt}</summary>
      <div className="fold__body">
        <p>{words.lead}</p>
        <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={words.send} onSubmit={submit}>
          <TextArea name="reason" label={words.reason} rows={2} limit={1_000} />
          <Choices name="remedy" label={words.remedy} choices={REMEDIES.map((value) => ({ value, label: words.remedies[value] }))} />
        </Form>
      </div>
    </details>
  );
}

function Doubted({ paper: { doubtReason, doubtRemedy } }: Pick<PaperDoubtProps, 'paper'>) {
  const words = useWords('paper-doubts');
  return (
    <p>
      <strong>{words.why}</strong> {doubtReason} {doubtRemedy && words.wish[doubtRemedy]}
    </p>
  );
}

function Settle({ paper: { id, version, viewerCanSettle, doubtRemedy }, onDone }: PaperDoubtProps) {
  const words = useWords('paper-doubts');
  const deed = useDeed(SettlePaperDoubtDocument);
  if (!viewerCanSettle) return <p className="hint">{words.own}</p>;
  const settle = async (agree: boolean): Promise<void> => {
    if (await deed.run({ id, seenVersion: version, agree })) onDone();
  };
  return (
    <>
      {deed.refusal && (
        <div className="notice notice--warn" role="alert">
          <RefusalText refusal={deed.refusal} />
        </div>
      )}
      <Asked button={words.agree} question={words.agreeAsk[doubtRemedy ?? 'CORRECT']} yes={words.agreeYes} busy={deed.busy} onYes={() => settle(true)} />
      <Asked button={words.uphold} kind="quiet" question={words.upholdAsk} yes={words.upholdYes} busy={deed.busy} onYes={() => settle(false)} />
    </>
  );
}
