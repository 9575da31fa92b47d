import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { ReportFormPartsFragment, ReportSomethingMutation } from '../../../graphql/generated/graphql.js';
import { useDeed } from '../../../graphql/use-deed.js';
import { useWords } from '../../../text/use-text.js';
import { Choices } from '../../../ui/choices.js';
import { TextArea } from '../../../ui/fields.js';
import { Form } from '../../../ui/form.js';
import { Notice } from '../../../ui/notice.js';
import { useForm } from '../../../ui/use-form.js';

export const ReportFormFragment = graphql(`
  fragment ReportFormParts on ReportForm {
    subjectId
    excerpt
    path
    howReportsWeigh
    reasons {
      id
      text {
        ...LocalTextParts
      }
    }
  }
`);

const ReportDocument = graphql(`
  mutation ReportSomething($input: ReportInput!) {
    report(input: $input) {
      __typename
      ... on Reported {
        reportId
        wasDecided
      }
      ...Refusal
    }
  }
`);

const OTHER = 'other';
type Sent = Extract<ReportSomethingMutation['report'], { __typename: 'Reported' }>;

/** Reasons in the words of the place, and one's own; whoever is worried about somebody goes another way. */
export function ReportForm({ form: asked, isVisitor }: { form: ReportFormPartsFragment; isVisitor: boolean }) {
  const text = useWords('reporting');
  const deed = useDeed(ReportDocument);
  const [sent, setSent] = useState<Sent>();
  const form = useForm(`report-${asked.subjectId}`, { ruleId: '', reason: '' });
  const submit = async (): Promise<void> => {
    const { ruleId, reason } = form.values;
    const done = await deed.run({ subjectId: asked.subjectId, ruleId: ruleId === OTHER ? null : ruleId, reason });
    if (!done) return;
    form.clear();
    setSent(done);
  };
  if (sent) return <Thanks sent={sent} path={asked.path} isVisitor={isVisitor} />;
  const choices = [...asked.reasons.map(({ id, text: said }) => ({ value: id, label: said.text })), { value: OTHER, label: text.other }];
  return (
    <>
      <blockquote className="case__words">{asked.excerpt}</blockquote>
      <Notice tone="warn" title={text.worried}>
        <p>{text.worriedLead}</p>
        <p>
          <Link to={`/concerns/new?on=${encodeURIComponent(asked.subjectId)}`}>{text.worried}</Link>
        </p>
      </Notice>
      <Form
        form={form}
        required={['ruleId', 'reason']}
        refusal={deed.refusal}
        busy={deed.busy}
        submit={text.submit}
        onSubmit={submit}
        plain={{ deed: 'report', fields: { subjectId: asked.subjectId }, then: '/report/:reportId', none: OTHER }}
      >
        <Choices name="ruleId" label={text.reason} choices={choices} />
        <TextArea name="reason" label={text.words} rows={3} limit={500} />
      </Form>
      <p className="hint">{asked.howReportsWeigh}</p>
    </>
  );
}

function Thanks({ sent, path, isVisitor }: { sent: Sent; path: string | null | undefined; isVisitor: boolean }) {
  const text = useWords('reporting');
  return (
    <Notice tone="good" title={text.sent} announce>
      {sent.wasDecided && <p>{text.wasDecided}</p>}
      {!sent.wasDecided && <p>{isVisitor ? text.sentVisitor : text.sentLead}</p>}
      {isVisitor && (
        <p>
          <Link to={`/report/${sent.reportId}`}>{`/report/${sent.reportId}`}</Link>
        </p>
      )}
      {path && (
        <p>
          <Link to={path}>{text.back}</Link>
        </p>
      )}
    </Notice>
  );
}
