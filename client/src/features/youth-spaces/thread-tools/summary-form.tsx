import type { Language, SummaryAbout, SummaryPartsFragment } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Bilingual, localText } from '../../../ui/bilingual.js';
import { Button } from '../../../ui/button.js';
import { Confirm, useConfirmation } from '../../../ui/confirm.js';
import { Form } from '../../../ui/form.js';
import { RefusalText } from '../../../ui/refusal-text.js';
import { useForm } from '../../../ui/use-form.js';
import { AskSummaryDocument, SettleSummaryDocument } from './documents.js';

interface SummaryFormProps {
  threadId: string;
  about: SummaryAbout;
  languages: readonly Language[];
  onDone: () => void;
}

/** Drafts what they said and asks them whether that says it. */
export function SummaryForm({ threadId, about, languages, onDone }: SummaryFormProps) {
  const { summary: text } = useWords('thread-tools');
  const deed = useDeed(AskSummaryDocument);
  const form = useForm<Record<string, string>>(`summary-${about}-${threadId}`, { 'text.en': '', 'text.cy': '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ threadId, about, text: localText(form.values, 'text') }))) return;
    form.clear();
    onDone();
  };
  return (
    <details className="more">
      <summary>{text.open[about]}</summary>
      <Form form={form} refusal={deed.refusal} busy={deed.busy} submit={text.submit} onSubmit={submit}>
        <Bilingual name="text" label={text.text} hint={text.hint} languages={languages} rows={5} />
      </Form>
    </details>
  );
}

export function SettleSummary({ summary, onDone }: { summary: SummaryPartsFragment; onDone: () => void }) {
  const { summary: text } = useWords('thread-tools');
  const deed = useDeed(SettleSummaryDocument);
  const confirmation = useConfirmation();
  const settle = async (): Promise<void> => {
    if ((await confirmation.ask()) && (await deed.run({ summaryId: summary.id }))) onDone();
  };
  return (
    <>
      <Button kind="quiet" busy={deed.busy} onClick={() => void settle()}>
        {text.settle}
      </Button>
      <Confirm confirmation={confirmation} question={text.settleAsk} yes={text.settleYes} />
      {deed.refusal && <RefusalText refusal={deed.refusal} />}
    </>
  );
}
