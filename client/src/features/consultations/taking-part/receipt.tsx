import { useState } from 'react';
import type { SubmitAnswersMutation } from '../../../graphql/generated/graphql.js';
import { useDates } from '../../../text/use-dates.js';
import { useWords } from '../../../text/use-text.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';

export type Receipt = Extract<SubmitAnswersMutation['submitAnswers'], { __typename: 'SubmissionReceipt' }>;

/** That it arrived, when, under which reference, and how it can still be changed. */
export function ReceiptView({ receipt, consultationId }: { receipt: Receipt; consultationId: string }) {
  const words = useWords('taking-part');
  const { dayAndTime } = useDates();
  const { submission, privateLink, leftOut } = receipt;
  return (
    <Notice tone="good" title={words.sent} announce>
      <p>
        {words.reference}: <strong>{submission.reference}</strong>
        <br />
        {words.received(dayAndTime(submission.receivedAt))}. {words.until}
      </p>
      {leftOut.length > 0 && (
        <>
          <p>{words.leftOut}</p>
          <ul>
            {leftOut.map(({ itemId, message }) => (
              <li key={itemId}>{message}</li>
            ))}
          </ul>
        </>
      )}
      {privateLink && <PrivateLink link={privateLink} />}
      <p className="actions">
        <LinkButton to={`/consultations/${consultationId}`}>{words.seeConsultation}</LinkButton>
      </p>
    </Notice>
  );
}

function PrivateLink({ link }: { link: string }) {
  const words = useWords('taking-part');
  const [copied, setCopied] = useState(false);
  return (
    <>
      <p>
        <strong>{words.privateLink}</strong>
        <br />
        <span className="hint">{words.privateLinkHint}</span>
      </p>
      <p className="private-link">
        <a href={link}>{link}</a>
      </p>
      <Button kind="quiet" onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
        {words.copy}
      </Button>{' '}
      <span role="status">{copied && words.copied}</span>
    </>
  );
}
