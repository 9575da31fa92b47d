import { useState } from 'react';
import { graphql } from '../../../graphql/document.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';

const ReportPostDocument = graphql(`
  mutation ReportPost($input: ReportInput!) {
    report(input: $input) {
      __typename
      ... on Reported {
        received
      }
      ...Refusal
    }
  }
`);

/** One tap to report, always in the same place (Y9). */
export function ReportPost({ postId }: { postId: string }) {
  const text = useWords('youth');
  const deed = useDeed(ReportPostDocument);
  const [sent, setSent] = useState(false);
  const form = useForm(`report-${postId}`, { reason: '' });
  const submit = async (): Promise<void> => {
    if (!(await deed.run({ subjectId: postId, reason: form.values.reason }))) return;
    form.clear();
    setSent(true);
  };
  if (sent) return <Notice tone="good" title={text.reported} announce />;
  return (
    <details className="report">
      <summary>{text.report}</summary>
      <Form form={form} required={['reason']} refusal={deed.refusal} busy={deed.busy} submit={text.reportSubmit} onSubmit={submit}>
        <TextArea name="reason" label={text.reportReason} rows={2} limit={500} />
      </Form>
    </details>
  );
}
